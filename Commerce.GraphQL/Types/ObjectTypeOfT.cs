using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>An object type of a .NET type: described by <see cref="Configure(IObjectTypeDescriptor{T})"/>, the rest inferred.</summary>
public class ObjectType<T> : ObjectType
{
    private readonly Action<IObjectTypeDescriptor<T>>? _configure;

    /// <summary>An object type that <see cref="Configure(IObjectTypeDescriptor{T})"/> describes.</summary>
    public ObjectType()
    {
    }

    /// <summary>An object type that a delegate describes.</summary>
    public ObjectType(Action<IObjectTypeDescriptor<T>> configure) => _configure = configure;

    /// <summary>Describes the type.</summary>
    protected virtual void Configure(IObjectTypeDescriptor<T> descriptor) => _configure?.Invoke(descriptor);

    /// <inheritdoc/>
    protected sealed override void Configure(IObjectTypeDescriptor descriptor) => Configure((IObjectTypeDescriptor<T>)descriptor);

    private protected override ObjectTypeDefinition CreateDefinition(DescriptorContext context)
    {
        var definition = new ObjectTypeDefinition(this)
        {
            RuntimeType = typeof(T),
            Name = context.Naming.GetTypeName(typeof(T), TypeKind.Object),
            Description = context.Naming.GetTypeDescription(typeof(T), TypeKind.Object)
        };
        var descriptor = new ObjectTypeDescriptor<T>(context, definition);
        Configure((IObjectTypeDescriptor<T>)descriptor);
        return descriptor.CreateDefinition();
    }
}
