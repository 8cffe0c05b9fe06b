using System.Diagnostics.CodeAnalysis;
using HotChocolate.Language;

namespace HotChocolate;

/// <summary>Names a part of a schema: <c>Type.field</c>, <c>Type.field(argument:)</c>, <c>@directive</c>. See <see href="https://spec.graphql.org/September2025/#sec-Schema-Coordinates"/>.</summary>
/// <param name="Name">The name of the type or the directive.</param>
/// <param name="MemberName">The name of the field or the enum value.</param>
/// <param name="ArgumentName">The name of the argument.</param>
/// <param name="OfDirective">Whether the name is a directive's.</param>
public readonly record struct SchemaCoordinate(string Name, string? MemberName = null, string? ArgumentName = null, bool OfDirective = false)
{
    /// <summary>Reads a coordinate.</summary>
    /// <exception cref="SyntaxException">The text is none.</exception>
    public static SchemaCoordinate Parse(string s) => FromSyntax(Utf8GraphQLParser.Syntax.ParseSchemaCoordinate(s));

    /// <summary>Reads a coordinate, if the text is one.</summary>
    public static bool TryParse(string? s, [NotNullWhen(true)] out SchemaCoordinate? coordinate)
    {
        coordinate = null;
        if (string.IsNullOrEmpty(s))
            return false;

        try
        {
            coordinate = Parse(s);
            return true;
        }
        catch (SyntaxException)
        {
            return false;
        }
    }

    public static SchemaCoordinate FromSyntax(SchemaCoordinateNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return new SchemaCoordinate(node.Name.Value, node.MemberName?.Value, node.ArgumentName?.Value, node.OfDirective);
    }

    public SchemaCoordinateNode ToSyntax()
        => new(
            null,
            OfDirective,
            new NameNode(Name),
            MemberName is null ? null : new NameNode(MemberName),
            ArgumentName is null ? null : new NameNode(ArgumentName));

    /// <summary>The coordinate as it is written.</summary>
    public override string ToString()
        => $"{(OfDirective ? "@" : "")}{Name}{(MemberName is null ? "" : $".{MemberName}")}{(ArgumentName is null ? "" : $"({ArgumentName}:)")}";
}
