using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>A directive of a .NET type: described by <see cref="Configure(IDirectiveTypeDescriptor{T})"/>, the rest inferred.</summary>
public class DirectiveType<T> : DirectiveType
{
    private readonly Action<IDirectiveTypeDescriptor<T>>? _configure;

    /// <summary>A directive that <see cref="Configure(IDirectiveTypeDescriptor{T})"/> describes.</summary>
    public DirectiveType()
    {
    }

    /// <summary>A directive that a delegate describes.</summary>
    public DirectiveType(Action<IDirectiveTypeDescriptor<T>> configure) => _configure = configure;

    /// <summary>Describes the type.</summary>
    protected virtual void Configure(IDirectiveTypeDescriptor<T> descriptor) => _configure?.Invoke(descriptor);

    /// <inheritdoc/>
    protected sealed override void Configure(IDirectiveTypeDescriptor descriptor) => Configure((IDirectiveTypeDescriptor<T>)descriptor);

    private protected override DirectiveTypeDefinition CreateDefinition(DescriptorContext context)
    {
        var definition = new DirectiveTypeDefinition(this)
        {
            RuntimeType = typeof(T),
            Name = context.Naming.GetTypeName(typeof(T), TypeKind.Directive),
            Description = context.Naming.GetTypeDescription(typeof(T), TypeKind.Directive)
        };
        var descriptor = new DirectiveTypeDescriptor<T>(context, definition);
        Configure((IDirectiveTypeDescriptor<T>)descriptor);
        return descriptor.CreateDefinition();
    }
}
