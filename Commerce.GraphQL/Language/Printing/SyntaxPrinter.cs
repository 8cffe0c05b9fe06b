namespace HotChocolate.Language.Utilities;

/// <summary>Prints syntax nodes as GraphQL source.</summary>
public static class SyntaxPrinter
{
    /// <summary>
    /// Prints a node: indented with two spaces as graphql-js does, or (without <paramref name="indented"/>) on one line,
    /// where block strings become ordinary strings.
    /// </summary>
    /// <exception cref="InsufficientExecutionStackException">
    /// The node was built by code and is nested deeper than the stack allows. The parser makes no such nodes.
    /// </exception>
    public static string Print(this ISyntaxNode node, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(node);
        var printer = new NodePrinter(new SyntaxWriter(indented));
        printer.Write(node);
        return printer.ToString();
    }
}
