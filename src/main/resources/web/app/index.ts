// What pages do more if there is script; they work without.
export {};
