using HotChocolate.Language;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Data.Filters;

/// <summary>Describes what a field of a filter does, be it an operation or a part of the value.</summary>
internal sealed class FilterFieldDescriptor(DescriptorContext context, InputFieldDefinition definition, FilterMember member)
    : Descriptor<InputFieldDefinition>(context, definition), IFilterFieldDescriptor, IFilterOperationFieldDescriptor
{
    public FilterMember Member => member;

    IFilterFieldDescriptor IFilterFieldDescriptor.Name(string value) => Named(value);

    IFilterOperationFieldDescriptor IFilterOperationFieldDescriptor.Name(string value) => Named(value);

    IFilterFieldDescriptor IFilterFieldDescriptor.Description(string? value) => Described(value);

    IFilterOperationFieldDescriptor IFilterOperationFieldDescriptor.Description(string? value) => Described(value);

    IFilterFieldDescriptor IFilterFieldDescriptor.Type<TInputType>() => Typed(typeof(TInputType));

    IFilterOperationFieldDescriptor IFilterOperationFieldDescriptor.Type<TInputType>() => Typed(typeof(TInputType));

    IFilterFieldDescriptor IFilterFieldDescriptor.Type(Type type) => Typed(type);

    IFilterOperationFieldDescriptor IFilterOperationFieldDescriptor.Type(Type type) => Typed(type);

    IFilterFieldDescriptor IFilterFieldDescriptor.Ignore(bool ignore) => Ignored(ignore);

    IFilterOperationFieldDescriptor IFilterOperationFieldDescriptor.Ignore(bool ignore) => Ignored(ignore);

    IFilterFieldDescriptor IFilterFieldDescriptor.Directive<TDirective>(TDirective directiveInstance) => With(directiveInstance);

    IFilterOperationFieldDescriptor IFilterOperationFieldDescriptor.Directive<TDirective>(TDirective directiveInstance) => With(directiveInstance);

    IFilterFieldDescriptor IFilterFieldDescriptor.Directive<TDirective>() => With(new TDirective());

    IFilterOperationFieldDescriptor IFilterOperationFieldDescriptor.Directive<TDirective>() => With(new TDirective());

    IFilterFieldDescriptor IFilterFieldDescriptor.Directive(string name, params ArgumentNode[] arguments) => With(name, arguments);

    IFilterOperationFieldDescriptor IFilterOperationFieldDescriptor.Directive(string name, params ArgumentNode[] arguments) => With(name, arguments);

    private FilterFieldDescriptor Named(string value)
    {
        Definition.Name = value;
        return this;
    }

    private FilterFieldDescriptor Described(string? value)
    {
        Definition.Description = value;
        return this;
    }

    // No field of a filter has to be given.
    private FilterFieldDescriptor Typed(Type type)
    {
        Definition.Type = Input(type).Nullable;
        return this;
    }

    public FilterFieldDescriptor Ignored(bool ignore)
    {
        Definition.Ignore = ignore;
        return this;
    }

    private FilterFieldDescriptor With(object directive)
    {
        AddDirective(directive);
        return this;
    }

    private FilterFieldDescriptor With(string name, ArgumentNode[] arguments)
    {
        AddDirective(name, arguments);
        return this;
    }
}
