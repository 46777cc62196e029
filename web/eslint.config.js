import js from '@eslint/js'
import vue from 'eslint-plugin-vue'
import globals from 'globals'
import ts from 'typescript-eslint'

export default ts.config(
  { ignores: ['dist', 'node_modules', 'src/api/schema.d.ts'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...vue.configs['flat/recommended'],
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true }],
      // Layout is left to the writer; the rules below only argue about line breaks.
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/html-indent': 'off',
      'vue/first-attribute-linebreak': 'off',
      'vue/require-default-prop': 'off',
      'vue/multi-word-component-names': 'off',
      'vue/no-v-html': 'error',
    },
  },
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: { 'no-undef': 'off', 'max-lines': ['error', { max: 150, skipBlankLines: true }] },
  },
  {
    // The field bundle must never pull console code, nor the console Vant.
    files: ['src/app/field/**', 'src/**/field.ts', 'src/**/field/**', 'src/kit/*'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['element-plus*', '**/kit/console/**', '**/app/console/**'] }] },
  },
  {
    files: ['src/app/console/**', 'src/**/console.ts', 'src/**/console/**', 'src/kit/*'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['vant*', '**/app/field/**'] }] },
  },
)
