using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>An input object type of a .NET type: described by <see cref="Configure(IInputObjectTypeDescriptor{T})"/>, the rest inferred.</summary>
public class InputObjectType<T> : InputObjectType
{
    private readonly Action<IInputObjectTypeDescriptor<T>>? _configure;

    /// <summary>An input object type that <see cref="Configure(IInputObjectTypeDescriptor{T})"/> describes.</summary>
    public InputObjectType()
    {
    }

    /// <summary>An input object type that a delegate describes.</summary>
    public InputObjectType(Action<IInputObjectTypeDescriptor<T>> configure) => _configure = configure;

    /// <summary>Describes the type.</summary>
    protected virtual void Configure(IInputObjectTypeDescriptor<T> descriptor) => _configure?.Invoke(descriptor);

    /// <inheritdoc/>
    protected sealed override void Configure(IInputObjectTypeDescriptor descriptor) => Configure((IInputObjectTypeDescriptor<T>)descriptor);

    private protected override InputObjectTypeDefinition CreateDefinition(DescriptorContext context)
    {
        var definition = new InputObjectTypeDefinition(this)
        {
            RuntimeType = typeof(T),
            Name = context.Naming.GetTypeName(typeof(T), TypeKind.InputObject),
            Description = context.Naming.GetTypeDescription(typeof(T), TypeKind.InputObject)
        };
        var descriptor = new InputObjectTypeDescriptor<T>(context, definition);
        Configure((IInputObjectTypeDescriptor<T>)descriptor);
        return descriptor.CreateDefinition();
    }
}
