namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>The definition of an input object type.</summary>
public sealed class InputObjectTypeDefinition(InputObjectType? instance = null) : TypeDefinition<InputObjectTypeDefinition, InputObjectType>(instance)
{
    public override TypeKind Kind => TypeKind.InputObject;

    public List<InputFieldDefinition> Fields { get; } = [];

    /// <summary>Whether the fields stay as they are even where the schema sorts by name: filters and orders group theirs by what they do.</summary>
    internal bool KeepsFieldOrder { get; init; }

    /// <summary>Makes the .NET value from the fields' values, null for those that were not given; compiled from <see cref="TypeDefinition.RuntimeType"/> where it is not set.</summary>
    public Func<object?[], object>? CreateValue { get; set; }

    /// <summary>Reads the fields' values from the .NET value.</summary>
    public Action<object, object?[]>? GetFieldValues { get; set; }

    internal override IEnumerable<TypeReference> References => [.. Dependencies, .. Fields.Select(f => f.Type).OfType<TypeReference>()];

    internal override void BeforeNaming(CompletionContext context)
    {
        base.BeforeNaming(context);
        foreach (var field in Fields.ToArray())
        {
            for (var i = 0; i < field.OnBeforeNaming.Count; i++) field.OnBeforeNaming[i](context, field);
            field.OnBeforeNaming.Clear();
        }
    }
}
