export default () => ({ dir: { input: ".", data: "_data" }, templateFormats: ["11ty.js"] });
