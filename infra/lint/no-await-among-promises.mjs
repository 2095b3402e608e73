const COMBINES = new Set(['all', 'allSettled', 'any', 'race']);

const isFunction = ({ type }) => /Function/.test(type);

/**
 * `Promise.all([begin(), (await other()).rest()])`: while the list waits, nobody handles what `begin` began. When that
 * fails meanwhile, the whole process ends.
 */
export const noAwaitAmongPromises = {
  meta: {
    type: 'problem',
    messages: { await: 'Await this before the list: a promise that was begun in it has no handler yet.' },
    schema: [],
  },
  create: (context) => {
    const { visitorKeys } = context.sourceCode;
    const search = (node) => {
      if (node === null || isFunction(node)) return;
      if (node.type === 'AwaitExpression') context.report({ node, messageId: 'await' });
      else for (const key of visitorKeys[node.type]) [node[key]].flat().forEach((child) => child && search(child));
    };
    return {
      CallExpression: ({ callee, arguments: [list] }) => {
        const isCombined = callee.object?.name === 'Promise' && COMBINES.has(callee.property?.name);
        if (isCombined && list?.type === 'ArrayExpression') list.elements.forEach(search);
      },
    };
  },
};
