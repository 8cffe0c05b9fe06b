using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>A field may nest in itself (product, category, product …) only so often.</summary>
internal sealed class FieldCycleDepthRule(ValidationContext context) : FieldNestingLimitRule(context)
{
    private readonly Dictionary<string, int> _limits = context.Options.FieldCycleLimits;

    protected override int? LimitOf(IOutputField field)
    {
        if (field.DeclaringType is not INamedType type || field.IsIntrospectionField || type.Name.StartsWith("__", StringComparison.Ordinal))
            return null;
        return _limits.Count > 0 && _limits.TryGetValue($"{type.Name}.{field.Name}", out var limit) ? limit : Context.Options.MaxAllowedFieldCycleDepth;
    }

    protected override IErrorBuilder CreateError(ISelectionNode node)
        => ValidationContext.NewError("Maximum allowed coordinate cycle depth was exceeded.", node).SetCode(ErrorCodes.Validation.MaxCoordinateCycleDepthOverflow);
}
