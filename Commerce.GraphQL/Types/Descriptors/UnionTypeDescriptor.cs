using HotChocolate.Language;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

internal sealed class UnionTypeDescriptor(DescriptorContext context, UnionTypeDefinition definition, Type? marker)
    : Descriptor<UnionTypeDefinition>(context, definition), IUnionTypeDescriptor
{
    public IUnionTypeDescriptor Name(string value)
    {
        Definition.Name = GraphQLNames.Valid(value);
        return this;
    }

    public IUnionTypeDescriptor Description(string? value)
    {
        Definition.Description = value;
        return this;
    }

    public IUnionTypeDescriptor Directive<TDirective>(TDirective directiveInstance) where TDirective : class
    {
        AddDirective(directiveInstance);
        return this;
    }

    public IUnionTypeDescriptor Directive<TDirective>() where TDirective : class, new() => Directive(new TDirective());

    public IUnionTypeDescriptor Directive(string name, params ArgumentNode[] arguments)
    {
        AddDirective(name, arguments);
        return this;
    }

    public IUnionTypeDescriptor ResolveAbstractType(ResolveAbstractType resolveAbstractType)
    {
        Definition.ResolveAbstractType = resolveAbstractType;
        return this;
    }

    public IUnionTypeDescriptor Type<TObjectType>() where TObjectType : ObjectType
    {
        Definition.Types.Add(new TypeReference.Clr(typeof(TObjectType), TypeContext.Output));
        return this;
    }

    public IUnionTypeDescriptor Type<TObjectType>(TObjectType objectType) where TObjectType : ObjectType
    {
        Definition.Types.Add(new TypeReference.Instance(objectType));
        return this;
    }

    public IUnionTypeDescriptor Type(NamedTypeNode objectType)
    {
        Definition.Types.Add(new TypeReference.Named(objectType.Name.Value));
        return this;
    }

    public UnionTypeDefinition CreateDefinition()
    {
        ApplyAttributes(marker);
        return Created();
    }
}
