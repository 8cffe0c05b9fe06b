using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

internal static class ArgumentKinds
{
    public static ValueKind Of(IValueNode literal)
        => literal switch
        {
            StringValueNode => ValueKind.String,
            IntValueNode => ValueKind.Integer,
            FloatValueNode => ValueKind.Float,
            BooleanValueNode => ValueKind.Boolean,
            EnumValueNode => ValueKind.Enum,
            ObjectValueNode => ValueKind.Object,
            ListValueNode => ValueKind.List,
            NullValueNode => ValueKind.Null,
            _ => ValueKind.Unknown
        };
}
