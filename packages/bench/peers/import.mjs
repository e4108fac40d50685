// Stands here so that names are looked up in this folder's packages, under their conditions for `import`.
export const importHere = (name) => import(name);
