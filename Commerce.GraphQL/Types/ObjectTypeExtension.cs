using HotChocolate.Types.Building;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>Adds fields to an object type that is described elsewhere: the one that <c>Name</c> or <c>ExtendsType</c> says.</summary>
public class ObjectTypeExtension : TypeSystemObjectBase, IDefinedType
{
    private readonly Action<IObjectTypeDescriptor>? _configure;

    /// <summary>An extension that <see cref="Configure"/> describes.</summary>
    public ObjectTypeExtension()
    {
    }

    /// <summary>An extension that a delegate describes.</summary>
    public ObjectTypeExtension(Action<IObjectTypeDescriptor> configure) => _configure = configure;

    /// <summary>Describes the extension.</summary>
    protected virtual void Configure(IObjectTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    TypeDefinition IDefinedType.CreateDefinition(DescriptorContext context) => CreateDefinition(context);

    private protected virtual ObjectTypeDefinition CreateDefinition(DescriptorContext context)
    {
        var descriptor = new ObjectTypeDescriptor(context, new ObjectTypeDefinition { IsExtension = true }, memberSource: null);
        Configure(descriptor);
        return descriptor.CreateDefinition();
    }
}

/// <summary>Adds fields to the object type of <typeparamref name="T"/>. Members become fields only where <c>BindFieldsImplicitly</c> says so: the type has them already.</summary>
public class ObjectTypeExtension<T> : ObjectTypeExtension
{
    private readonly Action<IObjectTypeDescriptor<T>>? _configure;

    /// <summary>An extension that <see cref="Configure(IObjectTypeDescriptor{T})"/> describes.</summary>
    public ObjectTypeExtension()
    {
    }

    /// <summary>An extension that a delegate describes.</summary>
    public ObjectTypeExtension(Action<IObjectTypeDescriptor<T>> configure) => _configure = configure;

    /// <summary>Describes the extension.</summary>
    protected virtual void Configure(IObjectTypeDescriptor<T> descriptor) => _configure?.Invoke(descriptor);

    /// <inheritdoc/>
    protected sealed override void Configure(IObjectTypeDescriptor descriptor) => Configure((IObjectTypeDescriptor<T>)descriptor);

    private protected override ObjectTypeDefinition CreateDefinition(DescriptorContext context)
    {
        var definition = new ObjectTypeDefinition { IsExtension = true, ExtendsType = typeof(T), RuntimeType = typeof(T) };
        var descriptor = new ObjectTypeDescriptor<T>(context, definition);
        descriptor.BindFieldsExplicitly();
        Configure((IObjectTypeDescriptor<T>)descriptor);
        return descriptor.CreateDefinition();
    }
}
