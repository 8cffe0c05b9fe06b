using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>Introspection must not go round in circles: <c>fields { type { fields { … } } }</c> grows with a power of the schema's size.</summary>
internal sealed class IntrospectionDepthRule(ValidationContext context) : FieldNestingLimitRule(context)
{
    protected override int? LimitOf(IOutputField field) => field.DeclaringType is not ObjectType { Name: "__Type" }
        ? null
        : field.Name switch
        {
            "fields" or "inputFields" or "interfaces" or "possibleTypes" => Context.Options.MaxAllowedListRecursiveDepth,
            "ofType" => Context.Options.MaxAllowedOfTypeDepth,
            _ => null
        };

    protected override IErrorBuilder CreateError(ISelectionNode node)
        => ValidationContext.NewError("Maximum allowed introspection depth exceeded.", node).SetCode(ErrorCodes.Validation.MaxIntrospectionDepthOverflow);
}
