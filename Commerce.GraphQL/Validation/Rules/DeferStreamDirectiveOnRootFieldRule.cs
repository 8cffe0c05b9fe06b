using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>
/// Nothing is deferred or streamed at the root of mutations, whose fields run one after another, and of subscriptions.
/// See <see href="https://github.com/graphql/graphql-spec/pull/1110"/>.
/// </summary>
internal sealed class DeferStreamDirectiveOnRootFieldRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
        if (Context.Directive is null || directive.Name.Value is not ("defer" or "stream") || Context.ParentType is not ObjectType parent)
            return;

        if (ReferenceEquals(parent, Context.Schema.MutationType))
            Report($"`@{directive.Name.Value}` cannot be used on the root mutation type \"{parent.Name}\".", directive);
        if (ReferenceEquals(parent, Context.Schema.SubscriptionType))
            Report($"`@{directive.Name.Value}` cannot be used on the root subscription type \"{parent.Name}\".", directive);
    }
}
