using System.Diagnostics.CodeAnalysis;
using HotChocolate.Types;

namespace HotChocolate;

/// <summary>Finds what schema coordinates name.</summary>
public static class SchemaExtensions
{
    /// <summary>What the coordinate names, if the schema has it and it is of that kind.</summary>
    public static bool TryGetMember<T>(this ISchema schema, string coordinateString, [NotNullWhen(true)] out T? member) where T : class, ITypeSystemMember
    {
        member = null;
        return SchemaCoordinate.TryParse(coordinateString, out var coordinate) && schema.TryGetMember(coordinate.Value, out member);
    }

    /// <inheritdoc cref="TryGetMember{T}(ISchema, string, out T)" />
    public static bool TryGetMember<T>(this ISchema schema, SchemaCoordinate coordinate, [NotNullWhen(true)] out T? member) where T : class, ITypeSystemMember
    {
        member = schema.TryGetMember(coordinate, out var found) ? found as T : null;
        return member is not null;
    }

    /// <inheritdoc cref="TryGetMember(ISchema, SchemaCoordinate, out ITypeSystemMember)" />
    public static bool TryGetMember(this ISchema schema, string coordinateString, [NotNullWhen(true)] out ITypeSystemMember? member)
        => schema.TryGetMember<ITypeSystemMember>(coordinateString, out member);

    /// <summary>What the coordinate names, if the schema has it (<see href="https://spec.graphql.org/September2025/#sec-Schema-Coordinates"/>).</summary>
    public static bool TryGetMember(this ISchema schema, SchemaCoordinate coordinate, [NotNullWhen(true)] out ITypeSystemMember? member)
    {
        ArgumentNullException.ThrowIfNull(schema);
        member = coordinate.OfDirective
            ? OfDirective(schema, coordinate)
            : schema.TryGetType<INamedType>(coordinate.Name, out var type) ? OfType(type, coordinate) : null;
        return member is not null;
    }

    /// <summary>What the coordinate names.</summary>
    /// <exception cref="ArgumentException">The schema does not have it, or it is of another kind.</exception>
    public static T GetMember<T>(this ISchema schema, string coordinateString) where T : class, ITypeSystemMember
        => schema.GetMember<T>(SchemaCoordinate.Parse(coordinateString));

    /// <inheritdoc cref="GetMember{T}(ISchema, string)" />
    public static T GetMember<T>(this ISchema schema, SchemaCoordinate coordinate) where T : class, ITypeSystemMember
        => schema.GetMember(coordinate) as T ?? throw new ArgumentException($"`{coordinate}` is no {typeof(T).Name}.", nameof(coordinate));

    /// <inheritdoc cref="GetMember{T}(ISchema, string)" />
    public static ITypeSystemMember GetMember(this ISchema schema, string coordinateString) => schema.GetMember(SchemaCoordinate.Parse(coordinateString));

    /// <inheritdoc cref="GetMember{T}(ISchema, string)" />
    public static ITypeSystemMember GetMember(this ISchema schema, SchemaCoordinate coordinate)
        => schema.TryGetMember(coordinate, out var member) ? member : throw new ArgumentException($"The schema has no `{coordinate}`.", nameof(coordinate));

    private static ITypeSystemMember? OfDirective(ISchema schema, SchemaCoordinate coordinate)
        => !schema.TryGetDirectiveType(coordinate.Name, out var directive) || coordinate.MemberName is not null ? null
            : coordinate.ArgumentName is not { } argument ? directive
            : directive.Arguments.TryGetField(argument, out var ofDirective) ? ofDirective : null;

    private static ITypeSystemMember? OfType(INamedType type, SchemaCoordinate coordinate)
    {
        if (coordinate.MemberName is not { } member)
            return coordinate.ArgumentName is null ? type : null;

        ITypeSystemMember? found = type switch
        {
            EnumType enumType => enumType.Values.FirstOrDefault(value => value.Name == member),
            InputObjectType input => input.Fields.FirstOrDefault(field => field.Name == member),
            ObjectType obj => obj.Fields.FirstOrDefault(field => field.Name == member),
            InterfaceType inter => inter.Fields.FirstOrDefault(field => field.Name == member),
            _ => null
        };
        return coordinate.ArgumentName is not { } argument ? found
            : (found as IOutputField)?.Arguments.FirstOrDefault(one => one.Name == argument);
    }
}
