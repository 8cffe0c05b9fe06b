using HotChocolate.Language;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

internal sealed class EnumTypeDescriptor<TRuntimeType>(DescriptorContext context, EnumTypeDefinition definition)
    : EnumTypeDescriptor(context, definition), IEnumTypeDescriptor<TRuntimeType>
{
    public IEnumValueDescriptor Value(TRuntimeType value) => Value((object)value!);

    IEnumTypeDescriptor<TRuntimeType> IEnumTypeDescriptor<TRuntimeType>.Name(string value)
    {
        Name(value);
        return this;
    }

    IEnumTypeDescriptor<TRuntimeType> IEnumTypeDescriptor<TRuntimeType>.Description(string? value)
    {
        Description(value);
        return this;
    }

    IEnumTypeDescriptor<TRuntimeType> IEnumTypeDescriptor<TRuntimeType>.BindValues(BindingBehavior behavior)
    {
        BindValues(behavior);
        return this;
    }

    IEnumTypeDescriptor<TRuntimeType> IEnumTypeDescriptor<TRuntimeType>.BindValuesExplicitly()
    {
        BindValuesExplicitly();
        return this;
    }

    IEnumTypeDescriptor<TRuntimeType> IEnumTypeDescriptor<TRuntimeType>.BindValuesImplicitly()
    {
        BindValuesImplicitly();
        return this;
    }

    IEnumTypeDescriptor<TRuntimeType> IEnumTypeDescriptor<TRuntimeType>.Directive<TDirective>(TDirective directiveInstance)
    {
        Directive(directiveInstance);
        return this;
    }

    IEnumTypeDescriptor<TRuntimeType> IEnumTypeDescriptor<TRuntimeType>.Directive<TDirective>()
    {
        Directive<TDirective>();
        return this;
    }

    IEnumTypeDescriptor<TRuntimeType> IEnumTypeDescriptor<TRuntimeType>.Directive(string name, params ArgumentNode[] arguments)
    {
        Directive(name, arguments);
        return this;
    }
}
