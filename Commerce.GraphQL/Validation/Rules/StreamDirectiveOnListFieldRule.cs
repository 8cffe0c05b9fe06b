using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>Only lists can be streamed. See <see href="https://github.com/graphql/graphql-spec/pull/1110"/>.</summary>
internal sealed class StreamDirectiveOnListFieldRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field)
    {
        if (field.Directives.Count == 0 || Context is not { Field: { } definition, ParentType: { } parent } || definition.Type.IsListType())
            return;

        foreach (var directive in field.Directives)
        {
            if (directive.Name.Value == "stream" && Context.Schema.TryGetDirectiveType("stream", out _))
                Report($"`@stream` cannot be used on the field \"{parent.Name}.{field.Name.Value}\", which is no list.", directive);
        }
    }
}
