using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Data.Sorting;

internal sealed class SortFieldDescriptor(DescriptorContext context, InputFieldDefinition definition, SortMember member)
    : Descriptor<InputFieldDefinition>(context, definition), ISortFieldDescriptor
{
    public SortMember Member => member;

    public ISortFieldDescriptor Name(string value)
    {
        Definition.Name = value;
        return this;
    }

    public ISortFieldDescriptor Description(string? value)
    {
        Definition.Description = value;
        return this;
    }

    public ISortFieldDescriptor Type<TInputType>() where TInputType : IInputType => Type(typeof(TInputType));

    // No field of a sort input has to be given.
    public ISortFieldDescriptor Type(Type type)
    {
        Definition.Type = Input(type).Nullable;
        return this;
    }

    public ISortFieldDescriptor Ignore(bool ignore = true)
    {
        Definition.Ignore = ignore;
        return this;
    }

    public ISortFieldDescriptor Directive<TDirective>(TDirective directiveInstance) where TDirective : class
    {
        AddDirective(directiveInstance);
        return this;
    }

    public ISortFieldDescriptor Directive<TDirective>() where TDirective : class, new() => Directive(new TDirective());

    public ISortFieldDescriptor Directive(string name, params ArgumentNode[] arguments)
    {
        AddDirective(name, arguments);
        return this;
    }
}
