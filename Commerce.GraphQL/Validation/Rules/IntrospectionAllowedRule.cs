using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>Refuses <c>__schema</c> and <c>__type</c>; <c>__typename</c> is no introspection of the schema.</summary>
internal sealed class IntrospectionAllowedRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field)
    {
        if (field.Name.Value is not (IntrospectionFields.Schema or IntrospectionFields.Type))
            return;

        Context.Report(ValidationContext.NewError(Context.IntrospectionRefusal, field)
            .SetExtension("field", field.Name.Value)
            .SetCode(ErrorCodes.Validation.IntrospectionNotAllowed)
            .SetPath(Context.CurrentPath())
            .Build());
    }
}
