// empty during dev
export const immutable = [];
export const prerendered = [];

export const assets = [
	{"path":"icon.svg"}
];

export const routes = [
	{"id":"/","page":true,"endpoint":false},
	{"id":"/restore","page":false,"endpoint":true},
	{"id":"/styleguide","page":true,"endpoint":false},
	{"id":"/unlock","page":true,"endpoint":false}
];