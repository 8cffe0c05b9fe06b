using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Building;

internal sealed partial class TypeInference
{
    /// <summary>The definition of the type that a .NET type becomes; null where it can become none.</summary>
    public TypeDefinition? Infer(Type type, TypeContext kind)
    {
        if (type.IsEnum) return Enum(type);
        if (type == typeof(object) || type.IsPrimitive || type.IsPointer || type.IsArray || typeof(Delegate).IsAssignableFrom(type) || type.IsGenericTypeDefinition) return null;
        if (kind == TypeContext.Input) return type.IsInterface || type.IsAbstract ? null : Input(type);
        if (type.IsDefined(typeof(UnionTypeAttribute), inherit: false)) return Union(type);
        var isInterface = type.IsDefined(typeof(InterfaceTypeAttribute), inherit: false) || (type.IsInterface && !type.IsDefined(typeof(ObjectTypeAttribute), inherit: false));
        return isInterface ? Interface(type) : Object(type);
    }

    public ObjectTypeDefinition Object(Type type)
        => new ObjectTypeDescriptor(context, new ObjectTypeDefinition { RuntimeType = type, Name = Name(type, TypeKind.Object), Description = Description(type, TypeKind.Object) }, type)
            .CreateDefinition();

    /// <summary>The definition of a class that extends another type with its members.</summary>
    public ObjectTypeDefinition Extension(Type type)
        => new ObjectTypeDescriptor(context, new ObjectTypeDefinition { IsExtension = true, IsFromClass = true }, type).CreateDefinition();

    /// <summary>Whether the attributes of the class say that it extends another type.</summary>
    public static bool IsExtension(Type type) => type.GetCustomAttributes(inherit: true)
        .Any(a => a is ExtendObjectTypeAttribute or QueryTypeAttribute or MutationTypeAttribute or SubscriptionTypeAttribute);

    private InterfaceTypeDefinition Interface(Type type)
        => new InterfaceTypeDescriptor(context, new InterfaceTypeDefinition { RuntimeType = type, Name = Name(type, TypeKind.Interface), Description = Description(type, TypeKind.Interface) }, type)
            .CreateDefinition();

    private UnionTypeDefinition Union(Type type)
        => new UnionTypeDescriptor(context, new UnionTypeDefinition { RuntimeType = type, Name = Name(type, TypeKind.Union), Description = Description(type, TypeKind.Union) }, type)
            .CreateDefinition();

    private InputObjectTypeDefinition Input(Type type)
        => new InputObjectTypeDescriptor(context, new InputObjectTypeDefinition { RuntimeType = type, Name = Name(type, TypeKind.InputObject), Description = Description(type, TypeKind.InputObject) }, type)
            .CreateDefinition();

    private EnumTypeDefinition Enum(Type type)
        => new EnumTypeDescriptor(context, new EnumTypeDefinition { RuntimeType = type, Name = Name(type, TypeKind.Enum), Description = Description(type, TypeKind.Enum) })
            .CreateDefinition();

    private string Name(Type type, TypeKind kind) => context.Naming.GetTypeName(type, kind);

    private string? Description(Type type, TypeKind kind) => context.Naming.GetTypeDescription(type, kind);
}
