using Commerce.Api.Security;
using Commerce.Domain.Customers;

namespace Commerce.Api.Customers;

/// <summary>There is no such address, or it is somebody else's.</summary>
public sealed class AddressNotFoundError(AddressNotFoundException refusal) : UserError(refusal);

/// <summary>Not the code of a country.</summary>
public sealed class InvalidCountryError(InvalidCountryException refusal) : UserError(refusal);

/// <summary>Not the code of a state or province, or one is missing.</summary>
public sealed class InvalidStateError(InvalidStateException refusal) : UserError(refusal);

/// <summary>Not a postal code, or one is missing.</summary>
public sealed class InvalidPostalCodeError(InvalidPostalCodeException refusal) : UserError(refusal);

/// <summary>Not a phone number.</summary>
public sealed class InvalidPhoneError(InvalidPhoneException refusal) : UserError(refusal);
