using HotChocolate.Types.Building;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

public partial class DirectiveType : IDefinedType
{
    private readonly Action<IDirectiveTypeDescriptor>? _configure;

    /// <summary>A directive that <see cref="Configure(IDirectiveTypeDescriptor)"/> describes.</summary>
    public DirectiveType()
    {
    }

    /// <summary>A directive that a delegate describes.</summary>
    public DirectiveType(Action<IDirectiveTypeDescriptor> configure) => _configure = configure;

    /// <summary>Describes the type.</summary>
    protected virtual void Configure(IDirectiveTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    TypeDefinition IDefinedType.CreateDefinition(DescriptorContext context) => CreateDefinition(context);

    private protected virtual DirectiveTypeDefinition CreateDefinition(DescriptorContext context)
    {
        var definition = new DirectiveTypeDefinition(this);
        if (GetType() != typeof(DirectiveType)) definition.Name = context.Naming.GetTypeName(GetType(), TypeKind.Directive);
        var descriptor = new DirectiveTypeDescriptor(context, definition, memberSource: null);
        Configure(descriptor);
        return descriptor.CreateDefinition();
    }
}
