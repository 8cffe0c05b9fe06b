using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>A limit on how often a field may nest in itself. Stops at the first field beyond it, since everything below is beyond it too.</summary>
internal abstract class FieldNestingLimitRule : ValidationRule
{
    private readonly Dictionary<IOutputField, int> _nested = [];
    private readonly FieldNesting _inFragments;
    private bool _exceeded;

    protected FieldNestingLimitRule(ValidationContext context) : base(context)
        => _inFragments = new FieldNesting(context, field => LimitOf(field) is not null);

    /// <summary>How often the field may stand on one way down; null for no limit.</summary>
    protected abstract int? LimitOf(IOutputField field);

    protected abstract IErrorBuilder CreateError(ISelectionNode node);

    public override void EnterOperation(OperationDefinitionNode operation) => _nested.Clear();

    public override void EnterField(FieldNode field)
    {
        if (Context is not { Definition: OperationDefinitionNode, Field: { } definition } || LimitOf(definition) is not { } limit)
            return;

        var count = _nested[definition] = _nested.GetValueOrDefault(definition) + 1;
        if (count > limit)
            Exceed(field);
    }

    public override void LeaveField(FieldNode field)
    {
        if (Context is { Definition: OperationDefinitionNode, Field: { } definition } && _nested.TryGetValue(definition, out var count))
            _nested[definition] = count - 1;
    }

    public override void EnterFragmentSpread(FragmentSpreadNode spread)
    {
        if (_exceeded || Context.Definition is not OperationDefinitionNode || !Context.TryGetFragment(spread.Name.Value, out var fragment))
            return;

        foreach (var (field, count) in _inFragments.Of(fragment))
        {
            if (_nested.GetValueOrDefault(field) + count > LimitOf(field))
            {
                Exceed(spread);
                return;
            }
        }
    }

    private void Exceed(ISelectionNode node)
    {
        if (_exceeded)
            return;
        _exceeded = true;
        Context.Report(CreateError(node).SetPath(Context.CurrentPath()).Build());
    }
}
