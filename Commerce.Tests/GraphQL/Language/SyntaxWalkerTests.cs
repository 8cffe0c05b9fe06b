using HotChocolate.Language;
using HotChocolate.Language.Visitors;
using Xunit;

namespace Commerce.Tests.GraphQL.Language;

public sealed class SyntaxWalkerTests
{
    [Fact]
    public void Visit_EveryNode_IsEnteredAndLeftInOrder()
    {
        var walker = new Recorder();

        walker.Visit(Utf8GraphQLParser.Syntax.ParseField("a(b: $c) { d }"), _ => SyntaxVisitorAction.Continue);

        Assert.Equal(
            [
                "Field", "+Name a", "-Name a",
                "+Argument", "++Name b", "--Name b", "++Variable", "+++Name c", "---Name c", "--Variable", "-Argument",
                "+SelectionSet", "++Field", "+++Name d", "---Name d", "--Field", "-SelectionSet", "Field",
            ],
            walker.Steps);
    }

    [Theory]
    [InlineData("Skip", "Document +OperationDefinition ++SelectionSet +++Field +++Field --SelectionSet -OperationDefinition Document")]
    [InlineData(
        "SkipAndLeave",
        "Document +OperationDefinition ++SelectionSet +++Field ---Field +++Field ---Field --SelectionSet -OperationDefinition Document")]
    [InlineData("Break", "Document +OperationDefinition ++SelectionSet +++Field")]
    public void Visit_ActionOnFields_IsFollowed(string action, string steps)
    {
        var onField = Enum.Parse<SyntaxVisitorAction>(action);
        var walker = new Recorder();

        walker.Visit(
            Utf8GraphQLParser.Parse("{ a b }"),
            node => node.Kind == SyntaxKind.Field ? onField : SyntaxVisitorAction.Continue);

        Assert.Equal(steps, string.Join(' ', walker.Steps));
    }

    [Fact]
    public void BySyntax_Nodes_AreEqualWhenTheyPrintTheSame()
    {
        var value = Utf8GraphQLParser.Syntax.ParseValueLiteral("{a: [1, \"b\"]}");

        Assert.Equal(value, Utf8GraphQLParser.Syntax.ParseValueLiteral(" { a : [ 1 \"b\" ] }"), SyntaxComparer.BySyntax);
        Assert.NotEqual(value, Utf8GraphQLParser.Syntax.ParseValueLiteral("{a: [1, b]}"), SyntaxComparer.BySyntax);
        Assert.NotEqual(value, Utf8GraphQLParser.Syntax.ParseValueLiteral("{a: [1, \"b\", 2]}"), SyntaxComparer.BySyntax);
        Assert.NotEqual(
            Utf8GraphQLParser.Parse("query { a }"), Utf8GraphQLParser.Parse("mutation { a }"), SyntaxComparer.BySyntax);
    }

    private sealed class Recorder : SyntaxWalker<Func<ISyntaxNode, SyntaxVisitorAction>>
    {
        public List<string> Steps { get; } = [];

        protected override SyntaxVisitorAction Enter(ISyntaxNode node, Func<ISyntaxNode, SyntaxVisitorAction> context)
        {
            Record('+', node);
            return context(node);
        }

        protected override void Leave(ISyntaxNode node, Func<ISyntaxNode, SyntaxVisitorAction> context) => Record('-', node);

        private void Record(char sign, ISyntaxNode node) =>
            Steps.Add($"{new string(sign, Ancestors.Count)}{node.Kind}{(node is NameNode name ? $" {name.Value}" : "")}");
    }
}
