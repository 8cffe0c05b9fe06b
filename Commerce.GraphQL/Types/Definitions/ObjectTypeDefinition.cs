namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>The definition of an object type.</summary>
public sealed class ObjectTypeDefinition(ObjectType? instance = null) : TypeDefinition<ObjectTypeDefinition, ObjectType>(instance)
{
    public override TypeKind Kind => TypeKind.Object;

    public List<ObjectFieldDefinition> Fields { get; } = [];

    internal List<TypeReference> Interfaces { get; } = [];

    public IsOfType? IsOfType { get; set; }

    /// <summary>Whether static members become fields as well.</summary>
    public bool IncludeStaticMembers { get; set; }

    /// <summary>Members of the extended type that the extension removes.</summary>
    public List<string> IgnoredMembers { get; } = [];

    /// <summary>Fields of the extended type that the extension removes.</summary>
    public List<string> IgnoredFields { get; } = [];

    internal override IEnumerable<TypeReference> References =>
    [
        .. Dependencies, .. Interfaces, .. Fields.SelectMany(f => f.Arguments.Select(a => a.Type).Prepend(f.Type)).OfType<TypeReference>()
    ];

    internal override void BeforeNaming(CompletionContext context)
    {
        base.BeforeNaming(context);
        foreach (var field in Fields.ToArray())
        {
            for (var i = 0; i < field.OnBeforeNaming.Count; i++) field.OnBeforeNaming[i](context, field);
            field.OnBeforeNaming.Clear();
        }
    }

    internal override void BeforeCompletion(CompletionContext context)
    {
        base.BeforeCompletion(context);
        foreach (var field in Fields)
        {
            foreach (var hook in field.OnBeforeCompletion) hook(context, field);
        }
    }
}
