using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Relay;

namespace HotChocolate.Types;

/// <summary>Makes fields and arguments global ids.</summary>
public static class RelayIdFieldExtensions
{
    /// <summary>The input field takes global ids, of the named type if there is a name.</summary>
    public static IInputFieldDescriptor ID(this IInputFieldDescriptor descriptor, string? typeName = null)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        NodeIds.Apply(descriptor.Definition(), typeName, ((Descriptor<Descriptors.Definitions.InputFieldDefinition>)descriptor).Context);
        return descriptor;
    }

    /// <summary>The input field takes global ids of <typeparamref name="T"/>.</summary>
    public static IInputFieldDescriptor ID<T>(this IInputFieldDescriptor descriptor) => descriptor.ID(typeof(T).Name);

    /// <summary>The argument takes global ids, of the named type if there is a name.</summary>
    public static IArgumentDescriptor ID(this IArgumentDescriptor descriptor, string? typeName = null)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        NodeIds.Apply(descriptor.Definition(), typeName, ((Descriptor<Descriptors.Definitions.ArgumentDefinition>)descriptor).Context);
        return descriptor;
    }

    /// <summary>The argument takes global ids of <typeparamref name="T"/>.</summary>
    public static IArgumentDescriptor ID<T>(this IArgumentDescriptor descriptor) => descriptor.ID(typeof(T).Name);

    /// <summary>The field gives global ids of the named type, or else of the type that declares it.</summary>
    public static IObjectFieldDescriptor ID(this IObjectFieldDescriptor descriptor, string? typeName = null)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        NodeIds.Apply(descriptor.Definition(), typeName, descriptor.Context());
        return descriptor;
    }

    /// <summary>The field gives global ids of <typeparamref name="T"/>.</summary>
    public static IObjectFieldDescriptor ID<T>(this IObjectFieldDescriptor descriptor) => descriptor.ID(typeof(T).Name);

    /// <summary>The field is a global id in the types that implement the interface.</summary>
    public static IInterfaceFieldDescriptor ID(this IInterfaceFieldDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        NodeIds.Apply(descriptor.Definition());
        return descriptor;
    }
}
