using HotChocolate.Language;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Building;

/// <summary>The directives of the specification (sections 3.13.1 to 3.13.5) and of incremental delivery.</summary>
internal static class BuiltInDirectives
{
    public static IEnumerable<DirectiveTypeDefinition> Create(SchemaOptions options)
    {
        yield return New("skip", "Directs the executor to skip this field or fragment when the `if` argument is true.",
            DirectiveLocation.Field | DirectiveLocation.FragmentSpread | DirectiveLocation.InlineFragment, Argument("if", "Boolean!", "Skipped when true."));
        yield return New("include", "Directs the executor to include this field or fragment only when the `if` argument is true.",
            DirectiveLocation.Field | DirectiveLocation.FragmentSpread | DirectiveLocation.InlineFragment, Argument("if", "Boolean!", "Included when true."));
        yield return New("deprecated", "The @deprecated directive is used within the type system definition language to indicate deprecated portions of a GraphQL service’s schema, such as deprecated fields on a type or deprecated enum values.",
            DirectiveLocation.FieldDefinition | DirectiveLocation.ArgumentDefinition | DirectiveLocation.InputFieldDefinition | DirectiveLocation.EnumValue,
            Argument("reason", "String", "Deprecations include a reason for why it is deprecated, which is formatted using Markdown syntax (as specified by CommonMark).", new StringValueNode(DirectiveDefaults.DeprecationReason)));
        yield return New("specifiedBy", "The `@specifiedBy` directive is used within the type system definition language to provide a URL for specifying the behavior of custom scalar definitions.",
            DirectiveLocation.Scalar, Argument("url", "String!", "The specifiedBy URL points to a human-readable specification. This field will only read a result for scalar types."));
        if (options.EnableOneOf) yield return New("oneOf", "The `@oneOf` directive is used within the type system definition language\n to indicate:\n\n - an Input Object is a Oneof Input Object, or\n - an Object Type's Field is a Oneof Field.", DirectiveLocation.InputObject);
        if (options.EnableDefer)
        {
            yield return New("defer", "The `@defer` directive may be provided for fragment spreads and inline fragments to inform the executor to delay the execution of the current fragment to indicate deprioritization of the current fragment. A query with `@defer` directive will cause the request to potentially return multiple responses, where non-deferred data is delivered in the initial response and data deferred is delivered in a subsequent response. `@include` and `@skip` take precedence over `@defer`.",
                DirectiveLocation.FragmentSpread | DirectiveLocation.InlineFragment, Label("defer"), Argument("if", "Boolean", "Deferred when true."));
        }

        if (options.EnableStream)
        {
            yield return New("stream", "The `@stream` directive may be provided for a field of `List` type so that the backend can leverage technology such as asynchronous iterators to provide a partial list in the initial response, and additional list items in subsequent responses. `@include` and `@skip` take precedence over `@stream`.",
                DirectiveLocation.Field, Label("stream"), Argument("initialCount", "Int!", "The initial elements that shall be send down to the consumer.", new IntValueNode(0)), Argument("if", "Boolean", "Streamed when true."));
        }
    }

    private static DirectiveArgumentDefinition Label(string directive) => Argument(
        "label", "String",
        $"If this argument label has a value other than null, it will be passed on to the result of this {directive} directive. This label is intended to give client applications a way to identify to which fragment a {directive}{(directive == "defer" ? "red" : "ed")} result belongs to.");

    private static DirectiveTypeDefinition New(string name, string description, DirectiveLocation locations, params DirectiveArgumentDefinition[] arguments)
    {
        var definition = new DirectiveTypeDefinition { Name = name, Description = description, Locations = locations };
        definition.Arguments.AddRange(arguments);
        return definition;
    }

    private static DirectiveArgumentDefinition Argument(string name, string type, string description, IValueNode? defaultValue = null) => new()
    {
        Name = name,
        Description = description,
        Type = TypeReference.From(Utf8GraphQLParser.Syntax.ParseTypeReference(type)),
        DefaultValue = defaultValue
    };
}
