import js from "@eslint/js";
import hooks from "eslint-plugin-react-hooks";
import ts from "typescript-eslint";

export default ts.config(
  { ignores: ["build/", "data/", "node_modules/"] },
  js.configs.recommended,
  ts.configs.strict,
  {
    plugins: { "react-hooks": hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      "@typescript-eslint/no-invalid-void-type": "off",
      "@typescript-eslint/no-unused-vars": ["error", { args: "after-used" }],
      "max-lines": ["error", { max: 300, skipBlankLines: true }],
    },
  },
  {
    files: [
      "test/**",
      "workflows/frameworks/**",
      "db/schema.ts",
      "app/demo/content/**",
    ],
    rules: { "max-lines": "off" },
  },
);
