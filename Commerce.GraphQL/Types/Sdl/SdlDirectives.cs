using HotChocolate.Language;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Sdl;

/// <summary>The directives that the type system itself reads. See <see href="https://spec.graphql.org/September2025/#sec-Type-System.Directives.Built-in-Directives"/>.</summary>
internal static class SdlDirectives
{
    public const string Deprecated = "deprecated";
    public const string SpecifiedByName = "specifiedBy";
    public const string OneOf = "oneOf";

    /// <summary>The reason that stands for none.</summary>
    public const string DefaultReason = "No longer supported";

    public static string? DeprecationReason(IReadOnlyList<DirectiveNode> directives)
        => Find(directives, Deprecated) is { } directive ? Argument(directive, "reason") ?? DefaultReason : null;

    public static Uri? SpecifiedBy(IReadOnlyList<DirectiveNode> directives)
        => Find(directives, SpecifiedByName) is { } directive && Uri.TryCreate(Argument(directive, "url"), UriKind.RelativeOrAbsolute, out var url) ? url : null;

    /// <summary>Where a scalar is specified: what it knows itself, or else what <c>extend scalar</c> says.</summary>
    public static Uri? SpecifiedBy(ScalarType type)
        => type.SpecifiedBy ?? SpecifiedBy([.. type.Directives[SpecifiedByName].Select(directive => directive.AsSyntaxNode())]);

    /// <summary>Adds the directives that are not kept in a property of their own.</summary>
    public static void AddTo(DefinitionBase definition, IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            if (directive.Name.Value is not Deprecated)
                definition.Directives.Add(new DirectiveDefinition(directive));
        }
    }

    private static DirectiveNode? Find(IReadOnlyList<DirectiveNode> directives, string name)
        => directives.FirstOrDefault(directive => directive.Name.Value == name);

    private static string? Argument(DirectiveNode directive, string name)
        => (directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value as StringValueNode)?.Value;
}
