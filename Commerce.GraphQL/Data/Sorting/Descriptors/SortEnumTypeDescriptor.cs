using HotChocolate.Language;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Data.Sorting;

internal sealed class SortEnumTypeDescriptor(DescriptorContext context, EnumTypeDefinition definition)
    : Descriptor<EnumTypeDefinition>(context, definition), ISortEnumTypeDescriptor
{
    public ISortEnumTypeDescriptor Name(string value)
    {
        Definition.Name = value;
        return this;
    }

    public ISortEnumTypeDescriptor Description(string? value)
    {
        Definition.Description = value;
        return this;
    }

    public ISortEnumValueDescriptor Operation(int operation)
    {
        var value = Definition.Values.FirstOrDefault(v => v.RuntimeValue.Equals(operation));
        if (value is null)
        {
            value = new EnumValueDefinition
            {
                RuntimeValue = operation,
                Name = operation switch
                {
                    DefaultSortOperations.Ascending => "ASC",
                    DefaultSortOperations.Descending => "DESC",
                    _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "There is no direction of that number.")
                }
            };
            Definition.Values.Add(value);
        }

        return new SortEnumValueDescriptor(Context, value);
    }

    public ISortEnumTypeDescriptor Directive(string name, params ArgumentNode[] arguments)
    {
        AddDirective(name, arguments);
        return this;
    }

    private sealed class SortEnumValueDescriptor(DescriptorContext context, EnumValueDefinition definition)
        : Descriptor<EnumValueDefinition>(context, definition), ISortEnumValueDescriptor
    {
        public ISortEnumValueDescriptor Name(string value)
        {
            Definition.Name = value;
            return this;
        }

        public ISortEnumValueDescriptor Description(string? value)
        {
            Definition.Description = value;
            return this;
        }

        public ISortEnumValueDescriptor Deprecated(string reason)
        {
            Definition.DeprecationReason = reason;
            return this;
        }
    }
}
