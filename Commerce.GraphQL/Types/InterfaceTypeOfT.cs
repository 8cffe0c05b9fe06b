using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>An interface type of a .NET type: described by <see cref="Configure(IInterfaceTypeDescriptor{T})"/>, the rest inferred.</summary>
public class InterfaceType<T> : InterfaceType
{
    private readonly Action<IInterfaceTypeDescriptor<T>>? _configure;

    /// <summary>An interface type that <see cref="Configure(IInterfaceTypeDescriptor{T})"/> describes.</summary>
    public InterfaceType()
    {
    }

    /// <summary>An interface type that a delegate describes.</summary>
    public InterfaceType(Action<IInterfaceTypeDescriptor<T>> configure) => _configure = configure;

    /// <summary>Describes the type.</summary>
    protected virtual void Configure(IInterfaceTypeDescriptor<T> descriptor) => _configure?.Invoke(descriptor);

    /// <inheritdoc/>
    protected sealed override void Configure(IInterfaceTypeDescriptor descriptor) => Configure((IInterfaceTypeDescriptor<T>)descriptor);

    private protected override InterfaceTypeDefinition CreateDefinition(DescriptorContext context)
    {
        var definition = new InterfaceTypeDefinition(this)
        {
            RuntimeType = typeof(T),
            Name = context.Naming.GetTypeName(typeof(T), TypeKind.Interface),
            Description = context.Naming.GetTypeDescription(typeof(T), TypeKind.Interface)
        };
        var descriptor = new InterfaceTypeDescriptor<T>(context, definition);
        Configure((IInterfaceTypeDescriptor<T>)descriptor);
        return descriptor.CreateDefinition();
    }
}
