/** People write numbers as they like, the server keeps digits. */
export const digits = (phone) => phone.replaceAll(/[\s()+.-]/g, '');
