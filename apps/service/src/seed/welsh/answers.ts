/** Yes, no and not sure. */
export const ieNaDdimYnSiwr = { yes: 'Ie', no: 'Na', notSure: 'Ddim yn siŵr' };
