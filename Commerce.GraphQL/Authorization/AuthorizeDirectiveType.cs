using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Authorization;

/// <summary>Shown in SDL, but not in introspection, and so nothing that operations can apply.</summary>
internal sealed class AuthorizeDirectiveType : DirectiveType<AuthorizeDirective>
{
    public const string DirectiveName = "authorize";

    protected override void Configure(IDirectiveTypeDescriptor<AuthorizeDirective> descriptor)
    {
        descriptor
            .Name(DirectiveName)
            .Description("The authorize directive.")
            .Location(DirectiveLocation.Object | DirectiveLocation.FieldDefinition)
            .Repeatable()
            .Internal();
        descriptor.Argument(d => d.Policy)
            .Description("The name of the authorization policy that determines access to the annotated resource.")
            .Type<StringType>();
        descriptor.Argument(d => d.Roles)
            .Description("Roles that are allowed to access the annotated resource.")
            .Type<ListType<NonNullType<StringType>>>();
        descriptor.Argument(d => d.Apply)
            .Description(
                "Defines when when the authorize directive shall be applied."
                + "By default the authorize directives are applied during the validation phase.")
            .Type<NonNullType<ApplyPolicyType>>()
            .DefaultValue(ApplyPolicy.BeforeResolver);
        ((DirectiveTypeDescriptor)descriptor).Definition.Format = static directive => Write((AuthorizeDirective)directive);
    }

    /// <summary>Writes down what differs from the defaults.</summary>
    private static DirectiveNode Write(AuthorizeDirective directive)
    {
        var arguments = new List<ArgumentNode>();
        if (directive.Policy is { } policy)
            arguments.Add(new ArgumentNode("policy", policy));
        if (directive.Roles is { } roles)
            arguments.Add(new ArgumentNode("roles", new ListValueNode([.. roles.Select(role => new StringValueNode(role))])));
        if (directive.Apply is not ApplyPolicy.BeforeResolver)
            arguments.Add(new ArgumentNode("apply", new EnumValueNode(directive.Apply is ApplyPolicy.Validation ? "VALIDATION" : "AFTER_RESOLVER")));
        return new DirectiveNode(DirectiveName, arguments.ToArray());
    }

    /// <summary>Reads a directive of a document.</summary>
    public static AuthorizeDirective Parse(DirectiveNode node)
    {
        var arguments = node.Arguments.ToDictionary(a => a.Name.Value, a => a.Value, StringComparer.Ordinal);
        return new AuthorizeDirective(
            (arguments.GetValueOrDefault("policy") as StringValueNode)?.Value,
            (arguments.GetValueOrDefault("roles") as ListValueNode)?.Items.OfType<StringValueNode>().Select(role => role.Value).ToArray(),
            (arguments.GetValueOrDefault("apply") as EnumValueNode)?.Value switch
            {
                "VALIDATION" => ApplyPolicy.Validation,
                "AFTER_RESOLVER" => ApplyPolicy.AfterResolver,
                _ => ApplyPolicy.BeforeResolver
            });
    }
}
