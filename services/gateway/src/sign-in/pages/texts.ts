import type { Language } from '../language.js';

interface Texts {
  readonly whoAreYou: string;
  readonly demonstration: string;
  readonly chosenAgain: (name: string) => string;
  readonly offices: string;
  readonly agencies: string;
  readonly ministries: string;
  readonly others: string;
  readonly coordinator: string;
  readonly finance: string;
  readonly office: Readonly<Record<string, string>>;
  readonly otherLanguage: { readonly language: Language; readonly name: string };
  readonly signOut: string;
  readonly signOutAsks: string;
  readonly stay: string;
  readonly signedOut: string;
  readonly signedOutSays: string;
  readonly backToConcert: string;
  readonly startAgain: string;
  readonly expired: string;
  readonly expiredSays: string;
  readonly unknownApplication: string;
  readonly unknownApplicationSays: string;
  readonly unknownReturn: string;
  readonly unknownReturnSays: string;
  readonly unknownPerson: string;
  readonly unknownPersonSays: string;
  readonly notPossible: string;
  readonly notPossibleSays: string;
  readonly forTheTechnician: string;
}

export const TEXTS: Readonly<Record<Language, Texts>> = {
  en: {
    whoAreYou: 'Who are you today?',
    demonstration:
      'This is a demonstration sign-in: there is no password, and nobody listed here is a real person. Choose whose work you want to see; what you may read and do follows from it.',
    chosenAgain: (name) => `You are signed in as ${name}. Choose again to become somebody else.`,
    offices: 'Programme office, committees, fund and audit',
    agencies: 'United Nations agencies',
    ministries: 'Ministries and government bodies',
    others: 'Further organizations',
    coordinator: 'Coordinator',
    finance: 'Finance officer',
    office: {
      pmo: 'Programme management office',
      pmc: 'Programme management committee',
      nsc: 'National steering committee',
      fund: 'Fund secretariat',
      auditor: 'Auditor',
    },
    otherLanguage: { language: 'zh', name: '中文' },
    signOut: 'Sign out',
    signOutAsks: 'Do you want to sign out of Concert in this browser?',
    stay: 'Stay signed in',
    signedOut: 'You are signed out',
    signedOutSays: 'Everything you recorded is kept.',
    backToConcert: 'Back to Concert',
    startAgain: 'Start again',
    expired: 'This sign-in has expired',
    expiredSays:
      'It was left open too long, was finished in another window, or this browser keeps no cookies for this address. Nothing is lost: start again.',
    unknownApplication: 'This application is not known here',
    unknownApplicationSays:
      'It asked to sign you in under a name that is not registered. Open Concert by its own address; if that leads here again, tell whoever runs it.',
    unknownReturn: 'This sign-in would lead to an unknown address',
    unknownReturnSays:
      'The address to return to is not registered, so nothing was sent there. Open Concert by its own address; if that leads here again, tell whoever runs it.',
    unknownPerson: 'There is nobody of that name here',
    unknownPersonSays: 'Go back and choose one of those listed.',
    notPossible: 'Signing in was not possible',
    notPossibleSays:
      'Nothing is lost: start again. If it happens once more, tell whoever runs Concert what stands below.',
    forTheTechnician: 'For whoever runs Concert',
  },
  zh: {
    whoAreYou: '您今天以什么身份登录？',
    demonstration:
      '这是演示登录：无需密码，此处所列均非真实人员。请选择您想查看其工作的身份；您可以阅读和执行的内容由此决定。',
    chosenAgain: (name) => `您当前的身份是：${name}。再次选择即可更换身份。`,
    offices: '项目办公室、委员会、基金与审计',
    agencies: '联合国机构',
    ministries: '部委和政府机构',
    others: '其他组织',
    coordinator: '协调员',
    finance: '财务人员',
    office: {
      pmo: '项目管理办公室',
      pmc: '项目管理委员会',
      nsc: '国家指导委员会',
      fund: '基金秘书处',
      auditor: '审计员',
    },
    otherLanguage: { language: 'en', name: 'English' },
    signOut: '退出登录',
    signOutAsks: '您要在此浏览器中退出 Concert 吗？',
    stay: '保持登录',
    signedOut: '您已退出登录',
    signedOutSays: '您所记录的一切均已保存。',
    backToConcert: '返回 Concert',
    startAgain: '重新开始',
    expired: '此次登录已过期',
    expiredSays:
      '登录页面打开时间过长、已在另一窗口完成，或此浏览器未保存本地址的 Cookie。没有任何内容丢失：请重新开始。',
    unknownApplication: '此处不认识该应用',
    unknownApplicationSays: '它以未登记的名称请求登录。请通过 Concert 自身的地址打开；如果仍然到达此页，请告知运行者。',
    unknownReturn: '此次登录将返回一个未知地址',
    unknownReturnSays:
      '返回地址未登记，因此没有向其发送任何内容。请通过 Concert 自身的地址打开；如果仍然到达此页，请告知运行者。',
    unknownPerson: '此处没有该身份',
    unknownPersonSays: '请返回并选择所列身份之一。',
    notPossible: '无法登录',
    notPossibleSays: '没有任何内容丢失：请重新开始。如果再次发生，请将以下内容告知 Concert 的运行者。',
    forTheTechnician: '供 Concert 运行者参考',
  },
};
