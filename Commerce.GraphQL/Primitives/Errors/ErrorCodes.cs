namespace HotChocolate;

/// <summary>The codes that clients tell errors apart by; the same as Hot Chocolate's.</summary>
public static class ErrorCodes
{
    public static class Authentication
    {
        public const string NotAuthorized = "AUTH_NOT_AUTHORIZED";
        public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";
        public const string NoDefaultPolicy = "AUTH_NO_DEFAULT_POLICY";
        public const string PolicyNotFound = "AUTH_POLICY_NOT_FOUND";
    }

    public static class Execution
    {
        public const string CannotSerialize = "EXEC_BATCH_VAR_SERIALIZE";
        public const string CannotSerializeLeafValue = "EXEC_INVALID_LEAF_VALUE";
        public const string CannotResolveAbstractType = "EXEC_UNABLE_TO_RESOLVE_ABSTRACT_TYPE";
        public const string ListTypeNotSupported = "EXEC_LIST_TYPE_NOT_SUPPORTED";
        public const string AutoMapVarError = "EXEC_BATCH_AUTO_MAP_VAR_TYPE";
        public const string Timeout = "HC0045";
        public const string Canceled = "HC0049";
        public const string CostExceeded = "HC0047";
        public const string CostStateInvalid = "HC0048";
        public const string OneSlicingArgumentRequired = "HC0082";
        public const string NonNullViolation = "HC0018";
        public const string SemanticNonNullViolation = "HC0088";
        public const string MustBeInputType = "HC0017";
        public const string InvalidType = "HC0016";
        public const string QueryNotFound = "HC0015";
        public const string PersistedOperationNotFound = "HC0020";
        public const string OnlyPersistedOperationsAllowed = "HC0067";
        public const string TaskProcessingError = "HC0008";
        public const string SyntaxError = "HC0014";
        public const string CannotCreateRootValue = "HC0019";
        public const string CannotCastParent = "HC0053";
        public const string OneOfNoFieldSet = "HC0054";
        public const string OneOfMoreThanOneFieldSet = "HC0055";
        public const string OneOfFieldIsNull = "HC0056";
        public const string OneOfFieldMustBeNonNull = "HC0057";
        public const string FetchedToManyNodesAtOnce = "HC0076";
    }

    public static class Server
    {
        public const string RequestInvalid = "HC0009";
        public const string MaxRequestSize = "HC0010";
        public const string SyntaxError = "HC0011";
        public const string UnexpectedRequestParserError = "HC0012";
        public const string QueryAndIdMissing = "HC0013";
        public const string MultiPartInvalidForm = "HC0033";
        public const string MultiPartNoOperationsSpecified = "HC0034";
        public const string MultiPartFieldsMisordered = "HC0035";
        public const string MultiPartNoObjectPath = "HC0037";
        public const string MultiPartFileMissing = "HC0038";
        public const string MultiPartVariableNotFound = "HC0039";
        public const string MultiPartVariableStructureInvalid = "HC0040";
        public const string MultiPartInvalidPath = "HC0041";
        public const string MultiPartPathMustStartWithVariable = "HC0042";
        public const string MultiPartInvalidMapJson = "HC0043";
        public const string MultiPartMapNotSpecified = "HC0044";
        public const string TypeParameterIsEmpty = "HC0058";
        public const string InvalidTypeName = "HC0059";
        public const string TypeDoesNotExist = "HC0060";
        public const string NoSupportedAcceptMediaType = "HC0063";
        public const string InvalidAcceptHeaderValue = "HC0064";
        public const string MultiPartPreflightRequired = "HC0077";
    }

    public static class Schema
    {
        public const string NoEnumValues = "TS_NO_ENUM_VALUES";
        public const string MissingType = "TS_MISSING_TYPE";
        public const string NoResolver = "TS_NO_FIELD_RESOLVER";
        public const string UnresolvedTypes = "TS_UNRESOLVED_TYPES";
        public const string NoName = "TS_NO_NAME_DEFINED";
        public const string NoFieldType = "TS_NO_FIELD_TYPE";
        public const string InvalidArgument = "TS_INVALID_ARG";
        public const string InterfaceNotImplemented = "SCHEMA_INTERFACE_NO_IMPL";
        public const string DuplicateTypeName = "HC0065";
        public const string DuplicateMutationErrorTypeName = "HC0066";
        public const string MiddlewareOrderInvalid = "HC0050";
        public const string NoSchemaTypesAllowedAsRuntimeType = "HC0073";
        public const string NodeResolverMissing = "HC0068";
        public const string MutationPayloadMustBeObject = "HC0069";
        public const string MutationConventionDirectiveWrongLocation = "HC0070";
        public const string DirectiveArgumentUnexpectedValue = "HC0071";
        public const string UnknownDirectiveArgument = "HC0072";
    }

    public static class Scalars
    {
        public const string InvalidRuntimeType = "HC0001";
        public const string InvalidSyntaxFormat = "HC0002";
    }

    public static class Data
    {
        public const string NonNullError = "HC0026";
        public const string ListNotSupported = "HC0021";
        public const string MoreThanOneElement = "HC0022";
        public const string FilteringProjectionFailed = "HC0023";
        public const string SortingProjectionFailed = "HC0024";
        public const string NoPaginationProviderFound = "HC0025";
        public const string NodeFieldWasNotFound = "HC0028";
    }

    public static class Validation
    {
        public const string IntrospectionNotAllowed = "HC0046";
        public const string MaxIntrospectionDepthOverflow = "HC0086";
        public const string MaxCoordinateCycleDepthOverflow = "HC0087";
    }

    public static class Paging
    {
        public const string NodeTypeUnknown = "HC0031";
        public const string SchemaTypeInvalid = "HC0032";
        public const string MaxPaginationItems = "HC0051";
        public const string NoPagingBoundaries = "HC0052";
        public const string MinPaginationItems = "HC0079";
        public const string InvalidCursor = "HC0078";
    }
}
