using HotChocolate.Language;

namespace HotChocolate.Execution.Processing;

/// <summary>Reads <c>@defer</c> and <c>@stream</c> (<see href="https://github.com/graphql/graphql-spec/pull/1110"/>).</summary>
internal static class IncrementalDirectives
{
    public const string Defer = "defer";
    public const string Stream = "stream";

    /// <summary>Whether executing an operation of the document may give more than one result.</summary>
    public static bool Occur(DocumentNode document, ISchema schema)
        => ((Schema)schema).Options is { EnableDefer: true } or { EnableStream: true } && OccurIn(document);

    /// <summary>The directive where it is there and its condition holds.</summary>
    public static DirectiveNode? Find(IReadOnlyList<DirectiveNode> directives, string name, ConditionVariables conditions, long flags)
    {
        for (var i = 0; i < directives.Count; i++)
        {
            if (directives[i].Name.Value == name)
                return IsOn(directives[i], conditions, flags) ? directives[i] : null;
        }

        return null;
    }

    public static string? LabelOf(DirectiveNode directive) => (Argument(directive, "label") as StringValueNode)?.Value;

    public static StreamUsage ToStream(DirectiveNode directive) => new(LabelOf(directive), Argument(directive, "initialCount"));

    private static bool IsOn(DirectiveNode directive, ConditionVariables conditions, long flags)
        => Argument(directive, "if") switch
        {
            BooleanValueNode literal => literal.Value,
            VariableNode variable => conditions.IsTrue(variable.Name.Value, flags),
            _ => true
        };

    private static IValueNode? Argument(DirectiveNode directive, string name)
    {
        for (var i = 0; i < directive.Arguments.Count; i++)
        {
            if (directive.Arguments[i].Name.Value == name)
                return directive.Arguments[i].Value;
        }

        return null;
    }

    private static bool OccurIn(DocumentNode document)
    {
        var nodes = new Stack<ISyntaxNode>();
        nodes.Push(document);
        while (nodes.TryPop(out var node))
        {
            if (node is DirectiveNode { Name.Value: Defer or Stream })
                return true;

            foreach (var child in node.GetNodes())
                nodes.Push(child);
        }

        return false;
    }
}
