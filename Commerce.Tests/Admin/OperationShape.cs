using System.Reflection;
using HotChocolate.Language;

namespace Commerce.Tests.Admin;

/// <summary>Walks a selection with the schema's type on one side and the record on the other, and notes where they part.</summary>
internal sealed class OperationShape(IReadOnlyDictionary<string, ITypeDefinitionNode> schema)
{
    private static readonly Dictionary<string, Type[]> Scalars = new(StringComparer.Ordinal)
    {
        ["Int"] = [typeof(int), typeof(long), typeof(decimal)],
        ["Long"] = [typeof(long)],
        ["Decimal"] = [typeof(decimal)],
        ["Float"] = [typeof(decimal), typeof(double)],
        ["Boolean"] = [typeof(bool)],
        ["String"] = [typeof(string)],
        ["ID"] = [typeof(string)],
        ["DateTime"] = [typeof(DateTimeOffset)],
        ["LocalDate"] = [typeof(DateOnly)]
    };

    private readonly NullabilityInfoContext nullability = new();

    public List<string> Faults { get; } = [];

    /// <param name="record">Null where no record reads it: the client reads a payload's errors by itself.</param>
    public void Check(SelectionSetNode selections, string typeName, Type? record)
    {
        var fields = selections.Selections.OfType<FieldNode>().Where(field => field.Name.Value != "__typename").ToList();
        foreach (var field in fields)
            Check(field, typeName, record);
        // What is selected of one kind of thing is read into the same record.
        foreach (var fragment in selections.Selections.OfType<InlineFragmentNode>())
        {
            foreach (var field in fragment.SelectionSet.Selections.OfType<FieldNode>())
                Check(field, fragment.TypeCondition!.Name.Value, record);
            fields.AddRange(fragment.SelectionSet.Selections.OfType<FieldNode>());
        }

        var selected = fields.Select(field => (field.Alias ?? field.Name).Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Faults.AddRange(Properties(record).Where(property => Needed(record!).Contains(property.Name) && !selected.Contains(property.Name)).Select(property => $"{record!.Name}.{property.Name} is not selected"));
    }

    private void Check(FieldNode field, string typeName, Type? record)
    {
        var name = field.Name.Value;
        if (FieldsOf(typeName).FirstOrDefault(candidate => candidate.Name.Value == name) is not { } definition)
        {
            Faults.Add($"{typeName} has no field {name}");
            return;
        }

        CheckArguments(field, definition, typeName);
        var property = Properties(record).FirstOrDefault(candidate => string.Equals(candidate.Name, (field.Alias ?? field.Name).Value, StringComparison.OrdinalIgnoreCase));
        if (record is not null && property is null && name != "errors")
            Faults.Add($"{record.Name} has no {name}");

        if (field.SelectionSet is { } selections)
            Check(selections, definition.Type.NamedType().Name.Value, property is null ? null : ElementOf(property.PropertyType));
        else if (property is not null)
            CheckLeaf(definition, property);
    }

    private void CheckArguments(FieldNode field, FieldDefinitionNode definition, string typeName)
    {
        var known = definition.Arguments.Select(argument => argument.Name.Value).ToHashSet(StringComparer.Ordinal);
        var given = field.Arguments.Select(argument => argument.Name.Value).ToHashSet(StringComparer.Ordinal);
        Faults.AddRange(given.Except(known).Select(argument => $"{typeName}.{field.Name.Value} has no argument {argument}"));
        Faults.AddRange(definition.Arguments
            .Where(argument => argument.Type.Kind == SyntaxKind.NonNullType && argument.DefaultValue is null && !given.Contains(argument.Name.Value))
            .Select(argument => $"{typeName}.{field.Name.Value} needs the argument {argument.Name.Value}"));
    }

    private void CheckLeaf(FieldDefinitionNode definition, PropertyInfo property)
    {
        var scalar = definition.Type.NamedType().Name.Value;
        var type = ElementOf(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
        Type[] fitting = schema.GetValueOrDefault(scalar) is EnumTypeDefinitionNode ? [typeof(string)] : Scalars.GetValueOrDefault(scalar, []);
        if (!fitting.Contains(type))
            Faults.Add($"{property.DeclaringType!.Name}.{property.Name} is a {type.Name}, the schema says {scalar}");
        if (definition.Type.Kind != SyntaxKind.NonNullType && nullability.Create(property).WriteState == NullabilityState.NotNull)
            Faults.Add($"{property.DeclaringType!.Name}.{property.Name} may be null");
    }

    private IReadOnlyList<FieldDefinitionNode> FieldsOf(string typeName) => schema.GetValueOrDefault(typeName) switch
    {
        ObjectTypeDefinitionNode type => type.Fields,
        InterfaceTypeDefinitionNode type => type.Fields,
        _ => []
    };

    private static IEnumerable<PropertyInfo> Properties(Type? record)
    {
        // Those that are read, not those that are worked out of others.
        return record is null ? [] : record.GetProperties().Where(property => property.SetMethod is not null);
    }

    /// <summary>What the constructor takes. Other properties may be of one of several operations, or of the page's own.</summary>
    private static IEnumerable<string?> Needed(Type record) =>
        record.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)?.GetParameters().Select(parameter => parameter.Name) ?? [];

    private static Type ElementOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : type;
}
