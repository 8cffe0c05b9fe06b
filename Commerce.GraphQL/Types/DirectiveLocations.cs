using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>The locations as SDL and introspection write them. See <see href="https://spec.graphql.org/September2025/#DirectiveLocation"/>.</summary>
internal static class DirectiveLocations
{
    /// <summary>In the order of the specification.</summary>
    private static readonly (DirectiveLocation Location, string Name)[] Names =
    [
        (DirectiveLocation.Query, "QUERY"),
        (DirectiveLocation.Mutation, "MUTATION"),
        (DirectiveLocation.Subscription, "SUBSCRIPTION"),
        (DirectiveLocation.Field, "FIELD"),
        (DirectiveLocation.FragmentDefinition, "FRAGMENT_DEFINITION"),
        (DirectiveLocation.FragmentSpread, "FRAGMENT_SPREAD"),
        (DirectiveLocation.InlineFragment, "INLINE_FRAGMENT"),
        (DirectiveLocation.VariableDefinition, "VARIABLE_DEFINITION"),
        (DirectiveLocation.Schema, "SCHEMA"),
        (DirectiveLocation.Scalar, "SCALAR"),
        (DirectiveLocation.Object, "OBJECT"),
        (DirectiveLocation.FieldDefinition, "FIELD_DEFINITION"),
        (DirectiveLocation.ArgumentDefinition, "ARGUMENT_DEFINITION"),
        (DirectiveLocation.Interface, "INTERFACE"),
        (DirectiveLocation.Union, "UNION"),
        (DirectiveLocation.Enum, "ENUM"),
        (DirectiveLocation.EnumValue, "ENUM_VALUE"),
        (DirectiveLocation.InputObject, "INPUT_OBJECT"),
        (DirectiveLocation.InputFieldDefinition, "INPUT_FIELD_DEFINITION")
    ];

    /// <summary>The name of a single location.</summary>
    public static string NameOf(DirectiveLocation location) => Names.First(known => known.Location == location).Name;

    /// <summary>The names of all locations that are set.</summary>
    public static IEnumerable<string> NamesOf(DirectiveLocation locations)
        => Names.Where(known => (locations & known.Location) != 0).Select(known => known.Name);

    /// <exception cref="SchemaException">There is no such location.</exception>
    public static DirectiveLocation Parse(NameNode name)
    {
        foreach (var known in Names)
        {
            if (known.Name == name.Value)
                return known.Location;
        }

        throw new SchemaException(new SchemaError(
            $"`{name.Value}` is no directive location: use one of {string.Join(", ", Names.Select(known => known.Name))}."));
    }
}
