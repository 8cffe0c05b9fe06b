using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>
/// Subscriptions defer and stream nothing: where a directive stands in one, its condition must be able to be false.
/// See <see href="https://github.com/graphql/graphql-spec/pull/1110"/>.
/// </summary>
internal sealed class DeferStreamDirectiveOnValidOperationsRule(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<IExecutableDefinitionNode> _subscriptions = [];

    public override void EnterDocument(DocumentNode document)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>().Where(o => o.Operation is OperationType.Subscription))
        {
            _subscriptions.Add(operation);
            _subscriptions.UnionWith(Context.Fragments.ReachableFrom(operation));
        }
    }

    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
        if (_subscriptions.Count > 0
            && Context is { Directive: not null, Definition: { } definition }
            && directive.Name.Value is "defer" or "stream"
            && _subscriptions.Contains(definition)
            && !CanBeOff(directive))
            Report($"`@{directive.Name.Value}` is not supported in subscriptions. Its argument `if` can switch it off there.", directive);
    }

    private static bool CanBeOff(DirectiveNode directive)
        => directive.Arguments.FirstOrDefault(a => a.Name.Value == "if")?.Value is VariableNode or BooleanValueNode { Value: false };
}
