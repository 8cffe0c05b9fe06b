using HotChocolate.Language;

namespace HotChocolate.Types.Descriptors;

/// <summary>Refers to a type before it exists: wrappers around a .NET type, a schema type, a name, an instance or a recipe.</summary>
internal abstract record TypeReference
{
    /// <summary>A list of <paramref name="Element"/>.</summary>
    public sealed record List(TypeReference Element) : TypeReference
    {
        public override string ToString() => $"[{Element}]";
    }

    /// <summary><paramref name="Type"/> without null.</summary>
    public sealed record NonNull(TypeReference Type) : TypeReference
    {
        public override string ToString() => $"{Type}!";
    }

    /// <summary>A schema type by its class, or a .NET type whose schema type is bound or inferred. Without wrappers of its own.</summary>
    public sealed record Clr(Type Type, TypeContext Context) : TypeReference
    {
        public override string ToString() => Type.Name;
    }

    /// <summary>A type by its name.</summary>
    public sealed record Named(string Name) : TypeReference
    {
        public override string ToString() => Name;
    }

    /// <summary>A type by its instance.</summary>
    public sealed record Instance(TypeSystemObjectBase Type) : TypeReference
    {
        public override string ToString() => Type.ToString() ?? "";
    }

    /// <summary>A type that is made when it is first referred to; two references with the same key are the same type.</summary>
    public sealed record Made(string Key, Func<SchemaBuildContext, Definitions.TypeDefinition> Create) : TypeReference
    {
        public bool Equals(Made? other) => other?.Key == Key;

        public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

        public override string ToString() => Key;
    }

    /// <summary>The reference without list and non-null around it.</summary>
    public TypeReference Leaf => this switch { List list => list.Element.Leaf, NonNull nonNull => nonNull.Type.Leaf, _ => this };

    public bool IsNonNull => this is NonNull;

    public bool IsList => Nullable is List;

    /// <summary>The reference without a non-null around it.</summary>
    public TypeReference Nullable => this is NonNull nonNull ? nonNull.Type : this;

    /// <summary>The element of a list, nullable or not.</summary>
    public TypeReference? ElementOrNull => Nullable is List list ? list.Element : null;

    public TypeReference AsNonNull() => this is NonNull ? this : new NonNull(this);

    public TypeReference AsList() => new List(this);

    /// <summary>The same wrappers around another type.</summary>
    public TypeReference WithLeaf(TypeReference leaf) => this switch
    {
        List list => new List(list.Element.WithLeaf(leaf)),
        NonNull nonNull => new NonNull(nonNull.Type.WithLeaf(leaf)),
        _ => leaf
    };

    /// <summary>Refers to a type that exists, wrappers included.</summary>
    public static TypeReference From(IType type) => type switch
    {
        NonNullType nonNull => new NonNull(From(nonNull.Type)),
        ListType list => new List(From(list.ElementType)),
        _ => new Instance((TypeSystemObjectBase)type)
    };

    /// <summary>Refers to a type as it is written in SDL.</summary>
    public static TypeReference From(ITypeNode node) => node switch
    {
        NonNullTypeNode nonNull => new NonNull(From((ITypeNode)nonNull.Type)),
        ListTypeNode list => new List(From(list.Type)),
        NamedTypeNode named => new Named(named.Name.Value),
        _ => throw new ArgumentException("No type.", nameof(node))
    };
}

/// <summary>Whether a .NET type is wanted as a type of fields or of inputs.</summary>
internal enum TypeContext
{
    Output,
    Input
}
