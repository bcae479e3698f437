/** The bundler gives operations as their text, and style sheets as nothing. */
declare module '*.graphql' {
  const text: string;
  export default text;
}
declare module '*.css';
