namespace HotChocolate;

/// <summary>Names a part of a schema: <c>Type.field</c>, <c>Type.field(argument:)</c>, <c>@directive</c>. See <see href="https://spec.graphql.org/September2025/#sec-Schema-Coordinates"/>.</summary>
/// <param name="Name">The name of the type or the directive.</param>
/// <param name="MemberName">The name of the field or the enum value.</param>
/// <param name="ArgumentName">The name of the argument.</param>
/// <param name="OfDirective">Whether the name is a directive's.</param>
public readonly record struct SchemaCoordinate(string Name, string? MemberName = null, string? ArgumentName = null, bool OfDirective = false)
{
    /// <summary>The coordinate as it is written.</summary>
    public override string ToString()
        => $"{(OfDirective ? "@" : "")}{Name}{(MemberName is null ? "" : $".{MemberName}")}{(ArgumentName is null ? "" : $"({ArgumentName}:)")}";
}
