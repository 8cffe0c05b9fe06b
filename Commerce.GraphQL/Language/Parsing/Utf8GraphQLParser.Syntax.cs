using System.Diagnostics.CodeAnalysis;

namespace HotChocolate.Language;

public ref partial struct Utf8GraphQLParser
{
    /// <summary>
    /// Parses parts of documents. The source must hold the part and nothing else; all methods throw <see cref="SyntaxException"/>.
    /// </summary>
    public static class Syntax
    {
        /// <param name="constant">Whether variables are refused.</param>
        public static IValueNode ParseValueLiteral([StringSyntax("graphql")] string sourceText, bool constant = true) =>
            Parse(sourceText, Whole(ValueLiteral(constant)));

        /// <inheritdoc cref="ParseValueLiteral(string,bool)"/>
        public static IValueNode ParseValueLiteral(ReadOnlySpan<byte> sourceText, bool constant = true) =>
            Parse(sourceText, Whole(ValueLiteral(constant)));

        /// <inheritdoc cref="ParseValueLiteral(string,bool)"/>
        public static ObjectValueNode ParseObjectLiteral([StringSyntax("graphql")] string sourceText, bool constant = true) =>
            Parse(sourceText, Whole((ref parser) => parser.ParseObject(constant)));

        /// <inheritdoc cref="ParseValueLiteral(string,bool)"/>
        public static ObjectValueNode ParseObjectLiteral(ReadOnlySpan<byte> sourceText, bool constant = true) =>
            Parse(sourceText, Whole((ref parser) => parser.ParseObject(constant)));

        public static ITypeNode ParseTypeReference([StringSyntax("graphql")] string sourceText) =>
            Parse(sourceText, Whole(static (ref parser) => parser.ParseTypeReference()));

        public static ITypeNode ParseTypeReference(ReadOnlySpan<byte> sourceText) =>
            Parse(sourceText, Whole(static (ref parser) => parser.ParseTypeReference()));

        public static SelectionSetNode ParseSelectionSet([StringSyntax("graphql")] string sourceText) =>
            Parse(sourceText, Whole(static (ref parser) => parser.ParseSelectionSet()));

        public static SelectionSetNode ParseSelectionSet(ReadOnlySpan<byte> sourceText) =>
            Parse(sourceText, Whole(static (ref parser) => parser.ParseSelectionSet()));

        public static FieldNode ParseField([StringSyntax("graphql")] string sourceText) =>
            Parse(sourceText, Whole(static (ref parser) => parser.ParseField()));

        public static FieldNode ParseField(ReadOnlySpan<byte> sourceText) =>
            Parse(sourceText, Whole(static (ref parser) => parser.ParseField()));

        public static FragmentDefinitionNode ParseFragmentDefinition([StringSyntax("graphql")] string sourceText) =>
            Parse(sourceText, Whole(static (ref parser) => parser.ParseFragmentDefinition(parser.Mark(), parser.ParseDescription())));

        public static FieldDefinitionNode ParseFieldDefinition([StringSyntax("graphql")] string sourceText) =>
            Parse(sourceText, Whole(static (ref parser) => parser.ParseFieldDefinition()));

        public static ObjectTypeDefinitionNode ParseObjectTypeDefinition([StringSyntax("graphql")] string sourceText) =>
            Parse(sourceText, Whole(static (ref parser) =>
            {
                var start = parser.Mark();
                var description = parser.ParseDescription();
                parser.ExpectKeyword("type"u8);
                return parser.ParseObjectType(start, description);
            }));

        public static DirectiveDefinitionNode ParseDirectiveDefinition([StringSyntax("graphql")] string sourceText) =>
            Parse(sourceText, Whole(static (ref parser) =>
            {
                var start = parser.Mark();
                var description = parser.ParseDescription();
                parser.ExpectKeyword("directive"u8);
                return parser.ParseDirectiveDefinition(start, description);
            }));

        public static SchemaCoordinateNode ParseSchemaCoordinate([StringSyntax("graphql")] string sourceText) =>
            Parse(sourceText, static (ref parser) => parser.ParseSchemaCoordinate());

        private static ParseNode<IValueNode> ValueLiteral(bool constant) =>
            constant ? static (ref parser) => parser.ParseValueLiteral(true) : static (ref parser) => parser.ParseValueLiteral(false);

        private static ParseNode<T> Whole<T>(ParseNode<T> parse) => (ref parser) =>
        {
            parser.MoveNext();
            var node = parse(ref parser);
            return parser._reader.Kind == TokenKind.EndOfFile ? node : throw parser.ExpectedFound(TokenKind.EndOfFile.Describe());
        };

        private static T Parse<T>(string sourceText, ParseNode<T> parse) =>
            Utf8GraphQLParser.Parse(sourceText, ParserOptions.Default, parse);

        private static T Parse<T>(ReadOnlySpan<byte> sourceText, ParseNode<T> parse)
        {
            var parser = new Utf8GraphQLParser(sourceText, ParserOptions.Default);
            return parse(ref parser);
        }
    }
}
