/** `contract` without what it marks `x-status: planned`: operations, parameters, answers and members. */
export function withoutPlanned<Contract extends object>(contract: Contract): Contract;
