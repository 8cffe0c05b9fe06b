using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>An enum type of a .NET type: described by <see cref="Configure(IEnumTypeDescriptor{T})"/>, the rest inferred.</summary>
public class EnumType<T> : EnumType
{
    private readonly Action<IEnumTypeDescriptor<T>>? _configure;

    /// <summary>An enum type that <see cref="Configure(IEnumTypeDescriptor{T})"/> describes.</summary>
    public EnumType()
    {
    }

    /// <summary>An enum type that a delegate describes.</summary>
    public EnumType(Action<IEnumTypeDescriptor<T>> configure) => _configure = configure;

    /// <summary>Describes the type.</summary>
    protected virtual void Configure(IEnumTypeDescriptor<T> descriptor) => _configure?.Invoke(descriptor);

    /// <inheritdoc/>
    protected sealed override void Configure(IEnumTypeDescriptor descriptor) => Configure((IEnumTypeDescriptor<T>)descriptor);

    private protected override EnumTypeDefinition CreateDefinition(DescriptorContext context)
    {
        var definition = new EnumTypeDefinition(this)
        {
            RuntimeType = typeof(T),
            Name = context.Naming.GetTypeName(typeof(T), TypeKind.Enum),
            Description = context.Naming.GetTypeDescription(typeof(T), TypeKind.Enum)
        };
        var descriptor = new EnumTypeDescriptor<T>(context, definition);
        Configure((IEnumTypeDescriptor<T>)descriptor);
        return descriptor.CreateDefinition();
    }
}
