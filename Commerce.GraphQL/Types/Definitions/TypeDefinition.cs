namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>The definition of a named type or of a directive.</summary>
public abstract class TypeDefinition : DefinitionBase
{
    /// <summary>The kind of the type that the definition makes.</summary>
    public abstract TypeKind Kind { get; }

    /// <summary>The .NET type behind the values, <see cref="object"/> where there is none.</summary>
    public Type RuntimeType { get; set; } = typeof(object);

    /// <summary>Whether the definition extends a type of the same name, or that of <see cref="ExtendsType"/>.</summary>
    public bool IsExtension { get; set; }

    /// <summary>Whether an extension was inferred from a class, rather than described by a type of the schema.</summary>
    internal bool IsFromClass { get; init; }

    /// <summary>The .NET type, interface, base class or schema type whose types are extended.</summary>
    public Type? ExtendsType { get; set; }

    /// <summary>The runtime type: the instance that was registered, or one made by <see cref="CreateInstance"/>.</summary>
    public TypeSystemObjectBase Instance => field ??= CreateInstance();

    /// <summary>Types that belong into the schema as soon as this one does.</summary>
    internal List<TypeReference> Dependencies { get; } = [];

    /// <summary>Everything that the definition refers to.</summary>
    internal virtual IEnumerable<TypeReference> References => Dependencies;

    /// <summary>Runs the hooks that may still change fields, arguments and types; once per definition.</summary>
    internal abstract void BeforeNaming(CompletionContext context);

    /// <summary>Runs the hooks that look at the merged definitions before the runtime types are made.</summary>
    internal abstract void BeforeCompletion(CompletionContext context);

    protected abstract TypeSystemObjectBase CreateInstance();
}

/// <summary>A definition with hooks.</summary>
public abstract class TypeDefinition<TSelf, TInstance> : TypeDefinition
    where TSelf : TypeDefinition<TSelf, TInstance>
    where TInstance : TypeSystemObjectBase, new()
{
    private readonly TInstance? _instance;

    protected TypeDefinition(TInstance? instance) => _instance = instance;

    /// <summary>Run when the type has been found; may change everything, types of fields included.</summary>
    internal List<Action<CompletionContext, TSelf>> OnBeforeNaming { get; } = [];

    /// <summary>Run when all types are known and merged; may change everything but refer to no new type.</summary>
    internal List<Action<CompletionContext, TSelf>> OnBeforeCompletion { get; } = [];

    internal override void BeforeNaming(CompletionContext context) => Run(OnBeforeNaming, context);

    internal override void BeforeCompletion(CompletionContext context)
    {
        foreach (var hook in OnBeforeCompletion) hook(context, (TSelf)this);
    }

    protected override TypeSystemObjectBase CreateInstance() => _instance ?? new TInstance();

    private void Run(List<Action<CompletionContext, TSelf>> hooks, CompletionContext context)
    {
        // A hook may add another one.
        for (var i = 0; i < hooks.Count; i++) hooks[i](context, (TSelf)this);
        hooks.Clear();
    }
}
