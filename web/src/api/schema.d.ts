// Written by `npm run api-types` from the OpenAPI document; do not edit.

export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 200 when the database answers and all migrations are in it. */
        get: operations["Operations_health[0]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 200 when the database answers and all migrations are in it. */
        get: operations["Operations_health[1]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the first administrator, while there is no user. */
        post: operations["Auth_setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth_signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Auth_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Auth_changeMe"];
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Users_list"];
        put?: never;
        post: operations["Users_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Users_change"];
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tokens_list"];
        put?: never;
        post: operations["Tokens_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Tokens_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Practice_describe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Practice_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Practice_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Jobs_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{name}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has it run within seconds instead of when it is due. */
        post: operations["Jobs_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest seal of the ledger and of the audit. */
        get: operations["Seals_newest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent, waits to be sent, or was given up; newest first. */
        get: operations["Mail_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Items_list"];
        put?: never;
        post: operations["Items_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Items_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Items_change"];
        trace?: never;
    };
    "/api/v1/items/{id}/identifiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Items_learn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/item-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Groups_list"];
        put?: never;
        post: operations["Groups_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/item-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Groups_change"];
        trace?: never;
    };
    "/api/v1/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Locations_list"];
        put?: never;
        post: operations["Locations_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/locations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Locations_change"];
        trace?: never;
    };
    "/api/v1/suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Suppliers_list"];
        put?: never;
        post: operations["Suppliers_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Suppliers_change"];
        trace?: never;
    };
    "/api/v1/patients/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Identity_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Identity_keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Identity_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Identity_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers the patient who stands for both. */
        post: operations["Merge_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Conditions_list"];
        put?: never;
        post: operations["Conditions_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/conditions/{conditionId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Conditions_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/conditions/{conditionId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Conditions_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Consents_list"];
        put?: never;
        post: operations["Consents_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/consents/{consentId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Consents_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/consents/{consentId}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Consents_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/consents/{consentId}/document/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The file; a POST, because the reason belongs into no address. */
        post: operations["Consents_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Patients_list"];
        put?: never;
        post: operations["Patients_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Patients_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/protocols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Protocols_list"];
        put?: never;
        post: operations["Protocols_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/protocols/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Protocols_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Protocols_change"];
        trace?: never;
    };
    "/api/v1/protocols/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Protocols_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Devices_list"];
        put?: never;
        post: operations["Devices_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/devices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Devices_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Devices_change"];
        trace?: never;
    };
    "/api/v1/devices/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Devices_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Courses_list"];
        put?: never;
        post: operations["Courses_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Courses_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{id}/maintenance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Courses_maintain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Courses_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{id}/length": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Courses_resize"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{id}/sessions/{n}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Courses_move"];
        trace?: never;
    };
    "/api/v1/lots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Lots_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Lots_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lots/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Lots_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lots/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Lots_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lots/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Lots_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/containers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Containers_list"];
        put?: never;
        post: operations["Containers_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/containers/{id}/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Containers_draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/containers/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Containers_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lots/{id}/trace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Genealogy_trace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lots/{id}/trace/graph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The trace with the nodes and edges it is drawn from. */
        get: operations["Genealogy_graph"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Scanning_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SupplierItems_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{id}/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SupplierItems_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{id}/items/{itemId}/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SupplierItems_addPrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Orders_list"];
        put?: never;
        post: operations["Orders_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Orders_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Orders_change"];
        trace?: never;
    };
    "/api/v1/orders/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Orders_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Orders_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Orders_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Orders_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/order.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Orders_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/order.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Orders_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Receiving_list"];
        put?: never;
        post: operations["Receiving_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Receiving_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Deliveries_list"];
        put?: never;
        post: operations["Deliveries_expect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Deliveries_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Deliveries_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Attachments_list"];
        put?: never;
        post: operations["Attachments_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Attachments_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Attachments_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports_dryRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Labels_print"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Transfers_list"];
        put?: never;
        post: operations["Transfers_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wastes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Wastes_wastes"];
        put?: never;
        post: operations["Wastes_waste"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/witnesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Wastes_witnesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Wastes_reasons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Returns_list"];
        put?: never;
        post: operations["Returns_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Adjustments_list"];
        put?: never;
        post: operations["Adjustments_adjust"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Counts_list"];
        put?: never;
        post: operations["Counts_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Counts_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counts/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Counts_count"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counts/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Counts_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counts/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Counts_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counts/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Counts_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counts/{id}/post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Counts_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counts/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Counts_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/formulas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Formulas_list"];
        put?: never;
        post: operations["Formulas_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/formulas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Formulas_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Formulas_change"];
        trace?: never;
    };
    "/api/v1/formulas/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Formulas_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/formulas/{id}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Formulas_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/formulas/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Formulas_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/formulas/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Formulas_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compatibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Compatibility_list"];
        put?: never;
        post: operations["Compatibility_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compatibility/pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Compatibility_pairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preparations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Preparations_list"];
        put?: never;
        post: operations["Preparations_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preparations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Preparations_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preparations/prescribers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Preparations_prescribers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preparations/deviations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Preparations_deviations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preparations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Preparations_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preparations/{id}/components": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Preparations_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preparations/{id}/components/{takeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Preparations_putBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preparations/{id}/steps/{step}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Preparations_tick"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preparations/{id}/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Preparations_override"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preparations/{id}/conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Preparations_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preparations/{id}/patient": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Preparations_give"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preparations/{id}/prepare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Preparations_prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preparations/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Preparations_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preparations/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Preparations_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preparations/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Preparations_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preparations/{id}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Preparations_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preparations/{id}/label.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Papers_label"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preparations/{id}/worksheet.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Papers_worksheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sessions_list"];
        put?: never;
        post: operations["Sessions_log"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sessions_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/usual-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sessions_usualItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sessions_propose"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sessions_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sessions_void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Sessions_saveDraft"];
        post?: never;
        delete: operations["Sessions_discardDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recalls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Recalls_list"];
        put?: never;
        post: operations["Recalls_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recalls/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which lots and devices a notice may mean; a person confirms. */
        post: operations["Recalls_match"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recalls/drill-lot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A lot by chance, to exercise with. */
        get: operations["Recalls_drillLot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recalls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Recalls_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recalls/{id}/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Recalls_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recalls/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Recalls_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recalls/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Recalls_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recalls/{id}/report.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RecallReports_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recalls/{id}/report.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RecallReports_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recalls/{id}/report.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RecallReports_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recall-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RecallLetters_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recall-letters/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RecallLetters_write"];
        post?: never;
        /** Back to the template that every practice begins with. */
        delete: operations["RecallLetters_reset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recalls/{id}/tasks/{taskId}/letter.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A letter that knows the patient by code only. */
        get: operations["RecallLetters_coded"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recalls/{id}/tasks/{taskId}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A letter with name and address, for a reason that is kept. */
        post: operations["RecallLetters_named"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-sent events, within half a second of what happened: `lots-held` (something may be used no
         *     longer, or again), `stock-changed`, `recalls-changed`, each with its `subject`; `everything`
         *     when the reader was away for too long. A reader that lost the stream asks before it relies on
         *     what it shows.
         */
        get: operations["Events_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Agenda_between"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda/practitioners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Agenda_practitioners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reorder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reorder_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reorder/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reorder_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reorder/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reorder_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/expiry-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ExpiryPlan_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Stock_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Stock_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Movements_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/discrepancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Movements_discrepancies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Received_received"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}/received.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Received_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tables_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a file has come that was asked for with this `run`. */
        get: operations["Tables_progress"];
        put?: never;
        post?: never;
        /** Stops a file that is being written. */
        delete: operations["Tables_cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tables_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{name}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole report; `x-total-rows` says how many rows it will have. */
        get: operations["Tables_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The practice at a glance; its numbers may be a minute old. */
        get: operations["Dashboard_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Alerts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says who sees to an alert. */
        post: operations["Alerts_own"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets an alert rest until a day. */
        post: operations["Alerts_snooze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/wake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Alerts_wake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/digest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the actor gets the daily digest, and where. */
        get: operations["Alerts_digest"];
        put: operations["Alerts_setDigest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        HealthAnswer: {
            /** @description What does not keep the server from working, but somebody should know. */
            facts: {
                [key: string]: string;
            };
            /** @enum {string} */
            status: "ok";
            version: string;
        };
        SetupRequest: {
            /** @enum {string} */
            language: "en" | "es" | "it";
            /** @description The one-time code on the server's console. */
            code: string;
            username: string;
            name: string;
            password: string;
        };
        AccountAnswer: {
            roles: ("admin" | "auditor" | "doctor" | "nurse")[];
            /** @enum {string} */
            language: "en" | "es" | "it";
            id: string;
            username: string;
            name: string;
        };
        SignInAnswer: {
            user: components["schemas"]["AccountAnswer"];
        };
        SignInRequest: {
            /** @description Upper and lower case are the same. */
            username: string;
            password: string;
        };
        MeAnswer: {
            /** @description What the user's roles may do, by the names that routes ask for. */
            permissions: string[];
            user: components["schemas"]["AccountAnswer"];
        };
        ChangeMeRequest: {
            /** @enum {string} */
            language: "en" | "es" | "it";
        };
        ChangePasswordRequest: {
            current: string;
            next: string;
        };
        UserAnswer: {
            roles: ("admin" | "auditor" | "doctor" | "nurse")[];
            /** @enum {string} */
            language: "en" | "es" | "it";
            id: string;
            username: string;
            name: string;
            active: boolean;
        };
        UserAnswerPage: {
            items: components["schemas"]["UserAnswer"][];
            nextCursor: string | null;
        };
        CreateUserRequest: {
            roles: ("admin" | "auditor" | "doctor" | "nurse")[];
            /**
             * @default it
             * @enum {string}
             */
            language: "en" | "es" | "it";
            id?: string;
            username: string;
            name: string;
            password: string;
        };
        ChangeUserRequest: {
            roles?: ("admin" | "auditor" | "doctor" | "nurse")[];
            /** @enum {string} */
            language?: "en" | "es" | "it";
            name?: string;
            /** @description `false` signs the user out everywhere at once. */
            active?: boolean;
            /** @description A new password; signs the user out everywhere. */
            password?: string;
        };
        TokenAnswer: {
            roles: ("admin" | "auditor" | "doctor" | "nurse")[];
            id: string;
            name: string;
            createdAt: string;
        };
        TokenAnswerPage: {
            items: components["schemas"]["TokenAnswer"][];
            nextCursor: string | null;
        };
        CreateTokenRequest: {
            /** @description The roles of whoever makes it, unless told otherwise. */
            roles?: ("admin" | "auditor" | "doctor" | "nurse")[];
            /** @description What the token is for. */
            name: string;
        };
        NewTokenAnswer: {
            roles: ("admin" | "auditor" | "doctor" | "nurse")[];
            id: string;
            name: string;
            createdAt: string;
            /** @description Shown this once; only its hash is kept. */
            token: string;
        };
        AuditEntryAnswer: {
            actorRoles: ("admin" | "auditor" | "doctor" | "nurse")[];
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
            /** @description Ascending in the order in which the entries were recorded. */
            id: number;
            at: string;
            actorId: string;
            actorName: string;
            command: string;
            subject: string;
            reason: string | null;
            requestId: string;
        };
        AuditEntryAnswerPage: {
            items: components["schemas"]["AuditEntryAnswer"][];
            nextCursor: string | null;
        };
        PracticeAnswer: {
            languages: ("en" | "es" | "it")[];
            name: string;
            timeZone: string;
            /** @description Whether this is a demo, with invented data. */
            demo: boolean;
            /** @description Whether the first administrator is yet to be made (`POST /setup`). */
            setupNeeded: boolean;
            version: string;
        };
        SettingAnswer: {
            value: string | number;
            default: string | number;
            key: string;
            unit: string | null;
            /** @description Where the default comes from. */
            source: string;
        };
        SettingAnswerPage: {
            items: components["schemas"]["SettingAnswer"][];
            nextCursor: string | null;
        };
        ChangeSettingRequest: {
            /** @description Text or a number, as the setting's default is. */
            value: string | number;
        };
        JobAnswer: {
            /** @enum {string|null} */
            lastOutcome: "done" | "failed" | null;
            name: string;
            /** @description When it runs, as a cron pattern in the practice's time zone. */
            pattern: string;
            dueAt: string;
            /** @description Whether a process works on it now. */
            running: boolean;
            lastStartedAt: string | null;
            lastFinishedAt: string | null;
            /** @description What was done, or why not. */
            lastResult: string | null;
        };
        JobAnswerPage: {
            items: components["schemas"]["JobAnswer"][];
            nextCursor: string | null;
        };
        SealAnswer: {
            /** @enum {string} */
            book: "audit" | "ledger";
            /** @description Ascending from 1. */
            number: number;
            /** @description SHA-256 over the rows it sealed and the seal before; worth writing down. */
            hash: string;
            sealedAt: string;
        };
        SealAnswerPage: {
            items: components["schemas"]["SealAnswer"][];
            nextCursor: string | null;
        };
        MailAnswer: {
            /** @enum {string} */
            state: "given-up" | "sent" | "waiting";
            id: string;
            /** @description What it is about, `order/<id>` or `digest/<user>/<day>`. */
            occasion: string;
            recipient: string;
            subject: string;
            fileName: string | null;
            queuedAt: string;
            attempts: number;
            nextAttemptAt: string | null;
            endedAt: string | null;
            /** @description What the post office said last. */
            failure: string | null;
        };
        MailAnswerPage: {
            items: components["schemas"]["MailAnswer"][];
            nextCursor: string | null;
        };
        NeedleAnswer: {
            gauge: number;
            lengthMm: number;
        };
        IdentifierAnswer: {
            /** @enum {string} */
            scheme: "aic" | "cn" | "gtin" | "hibc" | "other";
            value: string;
            containers: number;
        };
        ItemAnswer: {
            id: string;
            name: string;
            /** @enum {string} */
            category: "amino-acid" | "anaesthetic-cream" | "anti-inflammatory" | "antiseptic-film" | "corticosteroid" | "device-part" | "diluent" | "disinfectant" | "exosome" | "growth-factor" | "home-care" | "homeopathic" | "hyaluronic-acid" | "lipolytic" | "local-anaesthetic" | "mineral" | "multi-needle-plate" | "muscle-relaxant" | "needle" | "organic-silica" | "other" | "polyrevitalising" | "preparation" | "syringe" | "vasodilator" | "vitamin";
            /** @enum {string} */
            regulatoryClass: "biocide" | "blood-product" | "cosmetic" | "food-supplement" | "homeopathic-medicine" | "medical-device" | "medicine" | "to-be-confirmed";
            /** @enum {string} */
            origin: "animal" | "autologous" | "human" | "microbial" | "mineral" | "plant" | "synthetic" | "to-be-confirmed";
            /** @enum {string} */
            unit: "g" | "mL" | "piece";
            /** @enum {string} */
            containerKind: "ampoule" | "blister" | "bottle" | "can" | "kit" | "piece" | "sachet" | "syringe" | "tube" | "vial";
            containerQuantity: number;
            /** @enum {string} */
            containerUse: "multiple" | "single";
            inUseHours: number | null;
            /** @enum {string} */
            storage: "frozen" | "refrigerated" | "room";
            manufacturer: string | null;
            registeredRoutes: string[];
            substances: string[];
            expiryRequired: boolean;
            expiryWarningDays: number | null;
            needle: components["schemas"]["NeedleAnswer"] | null;
            identifiers: components["schemas"]["IdentifierAnswer"][];
            reorderPoint: number | null;
            reorderUpTo: number | null;
            expectedLoss: number;
            notes: string | null;
            active: boolean;
        };
        ItemAnswerPage: {
            items: components["schemas"]["ItemAnswer"][];
            nextCursor: string | null;
        };
        NeedleBody: {
            /** @description The gauge (27 is thicker than 30). */
            gauge: number;
            lengthMm: number;
        };
        IdentifierBody: {
            /** @enum {string} */
            scheme: "aic" | "cn" | "gtin" | "hibc" | "other";
            value: string;
            /** @description How many containers a package with this code holds; 1 when nothing is said. */
            containers?: number;
        };
        NewItem: {
            /** @description Makes the request safe to repeat; the server makes an id when there is none. */
            id?: string;
            name: string;
            /** @enum {string} */
            category?: "amino-acid" | "anaesthetic-cream" | "anti-inflammatory" | "antiseptic-film" | "corticosteroid" | "device-part" | "diluent" | "disinfectant" | "exosome" | "growth-factor" | "home-care" | "homeopathic" | "hyaluronic-acid" | "lipolytic" | "local-anaesthetic" | "mineral" | "multi-needle-plate" | "muscle-relaxant" | "needle" | "organic-silica" | "other" | "polyrevitalising" | "preparation" | "syringe" | "vasodilator" | "vitamin";
            /** @enum {string} */
            regulatoryClass?: "biocide" | "blood-product" | "cosmetic" | "food-supplement" | "homeopathic-medicine" | "medical-device" | "medicine" | "to-be-confirmed";
            /** @enum {string} */
            origin?: "animal" | "autologous" | "human" | "microbial" | "mineral" | "plant" | "synthetic" | "to-be-confirmed";
            /** @enum {string} */
            unit: "g" | "mL" | "piece";
            /** @enum {string} */
            containerKind?: "ampoule" | "blister" | "bottle" | "can" | "kit" | "piece" | "sachet" | "syringe" | "tube" | "vial";
            /** @description How much of the unit one container holds. */
            containerQuantity: number;
            /** @enum {string} */
            containerUse?: "multiple" | "single";
            /** @description The maker's limit after opening; null: the practice's default. */
            inUseHours?: number | null;
            /** @enum {string} */
            storage?: "frozen" | "refrigerated" | "room";
            manufacturer?: string | null;
            /** @description The routes the label names, as slugs. */
            registeredRoutes?: string[];
            /** @description Its active substances, as slugs: `lidocaine`. */
            substances?: string[];
            expiryRequired?: boolean;
            /** @description How many days before its expiry a lot is announced; null: the practice's default. */
            expiryWarningDays?: number | null;
            needle?: components["schemas"]["NeedleBody"] | null;
            identifiers?: components["schemas"]["IdentifierBody"][];
            /** @description Usable stock below this is announced, in the item's unit. */
            reorderPoint?: number | null;
            /** @description Up to how much is ordered, in the item's unit. */
            reorderUpTo?: number | null;
            /** @description What a container loses in needles and on its walls as a rule, in the item's unit. */
            expectedLoss?: number;
            notes?: string | null;
            active?: boolean;
        };
        LearntIdentifier: {
            /** @enum {string} */
            scheme: "aic" | "cn" | "gtin" | "hibc" | "other";
            value: string;
            /** @description How many containers a package with this code holds; 1 when nothing is said. */
            containers?: number;
        };
        ItemChanges: {
            name?: string;
            /** @enum {string} */
            category?: "amino-acid" | "anaesthetic-cream" | "anti-inflammatory" | "antiseptic-film" | "corticosteroid" | "device-part" | "diluent" | "disinfectant" | "exosome" | "growth-factor" | "home-care" | "homeopathic" | "hyaluronic-acid" | "lipolytic" | "local-anaesthetic" | "mineral" | "multi-needle-plate" | "muscle-relaxant" | "needle" | "organic-silica" | "other" | "polyrevitalising" | "preparation" | "syringe" | "vasodilator" | "vitamin";
            /** @enum {string} */
            regulatoryClass?: "biocide" | "blood-product" | "cosmetic" | "food-supplement" | "homeopathic-medicine" | "medical-device" | "medicine" | "to-be-confirmed";
            /** @enum {string} */
            origin?: "animal" | "autologous" | "human" | "microbial" | "mineral" | "plant" | "synthetic" | "to-be-confirmed";
            /** @enum {string} */
            unit?: "g" | "mL" | "piece";
            /** @enum {string} */
            containerKind?: "ampoule" | "blister" | "bottle" | "can" | "kit" | "piece" | "sachet" | "syringe" | "tube" | "vial";
            /** @description How much of the unit one container holds. */
            containerQuantity?: number;
            /** @enum {string} */
            containerUse?: "multiple" | "single";
            /** @description The maker's limit after opening; null: the practice's default. */
            inUseHours?: number | null;
            /** @enum {string} */
            storage?: "frozen" | "refrigerated" | "room";
            manufacturer?: string | null;
            /** @description The routes the label names, as slugs. */
            registeredRoutes?: string[];
            /** @description Its active substances, as slugs: `lidocaine`. */
            substances?: string[];
            expiryRequired?: boolean;
            /** @description How many days before its expiry a lot is announced; null: the practice's default. */
            expiryWarningDays?: number | null;
            needle?: components["schemas"]["NeedleBody"] | null;
            identifiers?: components["schemas"]["IdentifierBody"][];
            /** @description Usable stock below this is announced, in the item's unit. */
            reorderPoint?: number | null;
            /** @description Up to how much is ordered, in the item's unit. */
            reorderUpTo?: number | null;
            /** @description What a container loses in needles and on its walls as a rule, in the item's unit. */
            expectedLoss?: number;
            notes?: string | null;
            active?: boolean;
        };
        ItemGroupAnswer: {
            id: string;
            name: string;
            itemIds: string[];
            /**
             * @description The unit of its items.
             * @enum {string}
             */
            unit: "g" | "mL" | "piece";
        };
        ItemGroupAnswerPage: {
            items: components["schemas"]["ItemGroupAnswer"][];
            nextCursor: string | null;
        };
        NewItemGroup: {
            /** @description Makes the request safe to repeat; the server makes an id when there is none. */
            id?: string;
            name: string;
            /** @description Items of one unit, the one to propose first at the head. */
            itemIds: string[];
        };
        ItemGroupChanges: {
            name?: string;
            itemIds?: string[];
        };
        LocationAnswer: {
            id: string;
            name: string;
            /** @enum {string} */
            kind: "cabinet" | "freezer" | "fridge" | "other" | "room" | "site" | "trolley";
            parentId: string | null;
            held: boolean;
            heldBecause: string | null;
            heldAt: string | null;
            /** @description Held itself or within a held location. */
            effectivelyHeld: boolean;
            /** @description The names from the site down: "Milano › Sala 1 › Frigo". */
            path: string;
            active: boolean;
        };
        LocationAnswerPage: {
            items: components["schemas"]["LocationAnswer"][];
            nextCursor: string | null;
        };
        NewLocation: {
            /** @description Makes the request safe to repeat; the server makes an id when there is none. */
            id?: string;
            name: string;
            /** @enum {string} */
            kind: "cabinet" | "freezer" | "fridge" | "other" | "room" | "site" | "trolley";
            /** @description What it stands in; null or absent: a site of its own. */
            parentId?: string | null;
            held?: boolean;
            /** @description Why it is held. */
            reason?: string;
        };
        LocationChanges: {
            name?: string;
            /** @description What it stands in from now on; null: a site of its own. */
            parentId?: string | null;
            active?: boolean;
            /** @description Nothing in a held location, or in one within it, may be used. */
            held?: boolean;
            /** @description Why it is held or released; needed when `held` changes. */
            reason?: string;
        };
        SupplierAnswer: {
            id: string;
            name: string;
            active: boolean;
            email: string | null;
            phone: string | null;
            customerCode: string | null;
            /** @enum {string} */
            language: "en" | "es" | "it";
            minimumOrder: number | null;
            leadDays: number | null;
        };
        SupplierAnswerPage: {
            items: components["schemas"]["SupplierAnswer"][];
            nextCursor: string | null;
        };
        NewSupplier: {
            /** @description Makes the request safe to repeat; the server makes an id when there is none. */
            id?: string;
            name: string;
            /**
             * Format: email
             * @description Where orders are sent.
             */
            email?: string | null;
            phone?: string | null;
            /** @description What the supplier calls this practice. */
            customerCode?: string | null;
            /**
             * @description The language of orders; left out: Italian.
             * @enum {string}
             */
            language?: "en" | "es" | "it";
            /** @description They deliver nothing for less, in the practice's currency. */
            minimumOrder?: number | null;
            /** @description Days from order to delivery as agreed; what past deliveries teach comes before it. */
            leadDays?: number | null;
        };
        SupplierChanges: {
            name?: string;
            /**
             * Format: email
             * @description Where orders are sent.
             */
            email?: string | null;
            phone?: string | null;
            /** @description What the supplier calls this practice. */
            customerCode?: string | null;
            /**
             * @description The language of orders; left out: Italian.
             * @enum {string}
             */
            language?: "en" | "es" | "it";
            /** @description They deliver nothing for less, in the practice's currency. */
            minimumOrder?: number | null;
            /** @description Days from order to delivery as agreed; what past deliveries teach comes before it. */
            leadDays?: number | null;
            active?: boolean;
        };
        IdentitySearchDto: {
            /** @description Whole words of the name, in any order; accents and capitals do not count. */
            name?: string;
            birthDate?: string;
            /** @description With its country code or without. */
            phone?: string;
        };
        FoundPatientAnswer: {
            id: string;
            code: string;
        };
        FoundPatientsAnswer: {
            items: components["schemas"]["FoundPatientAnswer"][];
            /** @description Always `null`: who finds more than a hundred must look closer. */
            nextCursor: string | null;
        };
        IdentityDto: {
            name: string;
            birthDate?: string | null;
            phone?: string | null;
            /** Format: email */
            email?: string | null;
            /**
             * @description The language the patient is written to.
             * @enum {string|null}
             */
            language?: "en" | "es" | "it" | null;
            address?: string | null;
        };
        KeptIdentityAnswer: {
            id: string;
            code: string;
            /** @description Which parts are kept; their content only by revealing it. */
            fields: string[];
        };
        DisclosureDto: {
            /** @description Kept in the audit; never the patient's name. */
            reason: string;
        };
        RevealedAnswer: {
            /** @enum {string|null} */
            language: "en" | "es" | "it" | null;
            id: string;
            code: string;
            name: string;
            birthDate: string | null;
            phone: string | null;
            email: string | null;
            address: string | null;
            sealedAt: string;
        };
        MergeDto: {
            /** @description The patient who stands for both from now on. */
            intoId: string;
            /** @description How it turned out; never the patient's name. */
            reason: string;
        };
        PatientRefAnswer: {
            id: string;
            code: string;
        };
        MergedCodeAnswer: {
            id: string;
            code: string;
            mergedAt: string;
            reason: string;
        };
        PatientDetailsAnswer: {
            /** @description The patient who stands for this one, when two codes turned out to be one person. */
            mergedInto: components["schemas"]["PatientRefAnswer"] | null;
            /**
             * @description Whether a name is kept, which only `reveal` opens.
             * @enum {string}
             */
            identity: "erased" | "none" | "sealed";
            /** @description The codes that this patient stands for. */
            mergedCodes: components["schemas"]["MergedCodeAnswer"][];
            id: string;
            code: string;
        };
        ConditionEndAnswer: {
            reason: string;
            endedAt: string;
            endedByName: string;
        };
        DecisionAnswer: {
            allowed: boolean;
            reason: string;
            decidedAt: string;
            decidedByName: string;
        };
        ConditionAnswer: {
            /** @enum {string} */
            kind: "allergy" | "breastfeeding" | "coagulation" | "other" | "pregnancy";
            ended: components["schemas"]["ConditionEndAnswer"] | null;
            id: string;
            /** @description The code under which it was recorded, which may have been merged into another since. */
            patientId: string;
            itemId: string | null;
            itemName: string | null;
            substance: string | null;
            note: string;
            recordedAt: string;
            recordedByName: string;
            /** @description Whether it stands and no doctor allowed the treatment: it stops sessions. */
            stops: boolean;
            /** @description All decisions, the last one counts. */
            decisions: components["schemas"]["DecisionAnswer"][];
        };
        ConditionsAnswer: {
            items: components["schemas"]["ConditionAnswer"][];
            /** @description Always `null`: the answer is complete. */
            nextCursor: string | null;
        };
        ConditionDto: {
            /** @description Makes the request safe to repeat; the server makes an id when there is none. */
            id?: string;
            /** @enum {string} */
            kind: "allergy" | "breastfeeding" | "coagulation" | "other" | "pregnancy";
            /** @description The item of an allergy; an allergy names an item, a substance, or both. */
            itemId?: string | null;
            /** @description The substance of an allergy, such as `lidocaine`. */
            substance?: string | null;
            /** @description What is known about it; never the patient's name. */
            note?: string | null;
        };
        DecisionDto: {
            /** @description Whether the patient may be treated all the same. */
            allowed: boolean;
            reason: string;
        };
        EndConditionDto: {
            reason: string;
        };
        ConsentWithdrawalAnswer: {
            withdrawnOn: string;
            reason: string;
            recordedAt: string;
            recordedByName: string;
        };
        ConsentDocumentAnswer: {
            /** @enum {string} */
            mediaType: "application/pdf" | "image/heic" | "image/jpeg" | "image/png" | "image/webp";
            /** @description In bytes. */
            size: number;
            attachedAt: string;
            attachedByName: string;
        };
        ConsentAnswer: {
            /** @enum {string} */
            kind: "general" | "off-label";
            withdrawal: components["schemas"]["ConsentWithdrawalAnswer"] | null;
            document: components["schemas"]["ConsentDocumentAnswer"] | null;
            id: string;
            /** @description The code under which it was recorded, which may have been merged into another since. */
            patientId: string;
            itemId: string | null;
            itemName: string | null;
            signedOn: string;
            recordedAt: string;
            recordedByName: string;
        };
        ConsentsAnswer: {
            items: components["schemas"]["ConsentAnswer"][];
            /** @description Always `null`: the answer is complete. */
            nextCursor: string | null;
        };
        ConsentDto: {
            /** @description Makes the request safe to repeat; the server makes an id when there is none. */
            id?: string;
            /** @enum {string} */
            kind: "general" | "off-label";
            /** @description The medicine of an off-label consent; a general one names none. */
            itemId?: string | null;
            /** @description The day on the signed sheet; not in the future. */
            signedOn: string;
        };
        WithdrawDto: {
            /** @description From this day on it does not count; left out: today. */
            withdrawnOn?: string;
            reason: string;
        };
        PatientAnswer: {
            /** @description The patient who stands for this one, when two codes turned out to be one person. */
            mergedInto: components["schemas"]["PatientRefAnswer"] | null;
            /**
             * @description Whether a name is kept, which only `reveal` opens.
             * @enum {string}
             */
            identity: "erased" | "none" | "sealed";
            id: string;
            code: string;
        };
        PatientAnswerPage: {
            items: components["schemas"]["PatientAnswer"][];
            nextCursor: string | null;
        };
        NewPatient: {
            /** @description Makes the request safe to repeat; the server makes an id when there is none. */
            id?: string;
            /** @description The code the practice knows the patient by; the server makes a random one when there is none. */
            code?: string;
        };
        MaterialAnswer: {
            itemId?: string;
            groupId?: string;
            /** @description In the unit of the item or the group. */
            quantity: number;
            /** @description There, and true, when only some sessions use it. */
            optional?: boolean;
        };
        SpacingAnswer: {
            min: number;
            /** @description `null`: it may take as long as it takes. */
            max: number | null;
        };
        PhaseAnswer: {
            sessions: number;
            spacingDays: components["schemas"]["SpacingAnswer"] | null;
        };
        SessionPlanAnswer: {
            minimum: number | null;
            maximum: number | null;
            spacingDays: components["schemas"]["SpacingAnswer"] | null;
            phases: components["schemas"]["PhaseAnswer"][];
        };
        MinutesBody: {
            min: number;
            max: number;
        };
        LocalTextAnswer: {
            it: string;
            es: string;
            en: string;
        };
        MaintenanceAnswer: {
            spacingDays: components["schemas"]["SpacingAnswer"] | null;
            note: components["schemas"]["LocalTextAnswer"] | null;
        };
        DaysBody: {
            min: number;
            max: number;
        };
        ExpectedReactionAnswer: {
            reaction: string;
            days: components["schemas"]["DaysBody"] | null;
            note: components["schemas"]["LocalTextAnswer"] | null;
        };
        CoTreatmentAnswer: {
            treatment: string;
            /** @enum {string|null} */
            sameDay: "before" | null;
        };
        MeasureBody: {
            min: number;
            max: number;
        };
        PerPointAnswer: {
            depthMm: components["schemas"]["MeasureBody"] | null;
            doseMl: components["schemas"]["MeasureBody"] | null;
        };
        ProtocolAnswer: {
            id: string;
            /** @description 1 for the first; each change makes the next one. */
            version: number;
            name: string;
            /** @enum {string} */
            kind: "mesotherapy" | "other" | "regenerative" | "technology";
            technique: string | null;
            /** @description The usual technique is the first. */
            techniques: string[];
            route: string | null;
            zones: string[];
            irradiationZones: string[];
            materials: components["schemas"]["MaterialAnswer"][];
            checklistBefore: string[];
            checklistAfter: string[];
            sessions: components["schemas"]["SessionPlanAnswer"] | null;
            durationMinutes: components["schemas"]["MinutesBody"] | null;
            maintenance: components["schemas"]["MaintenanceAnswer"] | null;
            expectedReactions: components["schemas"]["ExpectedReactionAnswer"][];
            aftercare: components["schemas"]["LocalTextAnswer"] | null;
            coTreatments: components["schemas"]["CoTreatmentAnswer"][];
            deviceKind: string | null;
            perPoint: components["schemas"]["PerPointAnswer"] | null;
            source: string | null;
            active: boolean;
        };
        ProtocolAnswerPage: {
            items: components["schemas"]["ProtocolAnswer"][];
            nextCursor: string | null;
        };
        PersonAnswer: {
            id: string;
            name: string;
        };
        ProtocolVersionAnswer: {
            id: string;
            /** @description 1 for the first; each change makes the next one. */
            version: number;
            name: string;
            /** @enum {string} */
            kind: "mesotherapy" | "other" | "regenerative" | "technology";
            technique: string | null;
            /** @description The usual technique is the first. */
            techniques: string[];
            route: string | null;
            zones: string[];
            irradiationZones: string[];
            materials: components["schemas"]["MaterialAnswer"][];
            checklistBefore: string[];
            checklistAfter: string[];
            sessions: components["schemas"]["SessionPlanAnswer"] | null;
            durationMinutes: components["schemas"]["MinutesBody"] | null;
            maintenance: components["schemas"]["MaintenanceAnswer"] | null;
            expectedReactions: components["schemas"]["ExpectedReactionAnswer"][];
            aftercare: components["schemas"]["LocalTextAnswer"] | null;
            coTreatments: components["schemas"]["CoTreatmentAnswer"][];
            deviceKind: string | null;
            perPoint: components["schemas"]["PerPointAnswer"] | null;
            source: string | null;
            active: boolean;
            /** @description When it was written; null: before versions were kept. */
            recordedAt: string | null;
            /** @description Who wrote it. */
            recordedBy: components["schemas"]["PersonAnswer"] | null;
        };
        ProtocolVersionAnswerPage: {
            items: components["schemas"]["ProtocolVersionAnswer"][];
            nextCursor: string | null;
        };
        MaterialBody: {
            itemId?: string;
            groupId?: string;
            /** @description In the unit of the item or the group. */
            quantity: number;
            /** @description Only some sessions use it. */
            optional?: boolean;
        };
        SpacingBody: {
            /** @description Days. */
            min: number;
            /** @description Days; null: it may take as long as it takes. */
            max?: number | null;
        };
        PhaseBody: {
            sessions: number;
            /** @description Between each of them and the one before it; null: the doctor decides. */
            spacingDays?: components["schemas"]["SpacingBody"] | null;
        };
        SessionPlanBody: {
            minimum?: number | null;
            maximum?: number | null;
            /** @description Between two sessions that belong to no phase. */
            spacingDays?: components["schemas"]["SpacingBody"] | null;
            /** @description The first sessions, where they are not spaced as the rest. */
            phases?: components["schemas"]["PhaseBody"][];
        };
        LocalTextBody: {
            it?: string;
            es?: string;
            en?: string;
        };
        MaintenanceBody: {
            /** @description How often; null: the doctor decides. */
            spacingDays?: components["schemas"]["SpacingBody"] | null;
            note?: components["schemas"]["LocalTextBody"] | null;
        };
        ExpectedReactionBody: {
            /** @description A word of the screens (`wheal`, `redness`) or the practice's own. */
            reaction: string;
            /** @description How long it lasts; null: no number is known. */
            days?: components["schemas"]["DaysBody"] | null;
            note?: components["schemas"]["LocalTextBody"] | null;
        };
        CoTreatmentBody: {
            /** @description A word of the screens (`laser`, `fillers`) or the practice's own. */
            treatment: string;
            /**
             * @description `before`: on the same day it comes first; null: nothing is said about their order.
             * @enum {string|null}
             */
            sameDay?: "before" | null;
        };
        PerPointBody: {
            depthMm?: components["schemas"]["MeasureBody"] | null;
            doseMl?: components["schemas"]["MeasureBody"] | null;
        };
        NewProtocol: {
            /** @description Makes the request safe to repeat; the server makes an id when there is none. */
            id?: string;
            name: string;
            /**
             * @description On one day, every other kind of treatment comes before mesotherapy.
             * @enum {string}
             */
            kind?: "mesotherapy" | "other" | "regenerative" | "technology";
            /** @description The usual technique. */
            technique?: string | null;
            /** @description All techniques it may be done with. */
            techniques?: string[];
            route?: string | null;
            /** @description The zones of the body that are treated: slugs of the shared list, or words. */
            zones?: string[];
            /** @description Where the pain irradiates to, treated as well. */
            irradiationZones?: string[];
            /** @description What one session uses. */
            materials?: components["schemas"]["MaterialBody"][];
            /** @description What is done before the first puncture, in order: words of the screens, or own ones. */
            checklistBefore?: string[];
            /** @description What is done after the last puncture, in order. */
            checklistAfter?: string[];
            /** @description How many sessions, and how far apart; null: the doctor decides. */
            sessions?: components["schemas"]["SessionPlanBody"] | null;
            /** @description How long one session takes. */
            durationMinutes?: components["schemas"]["MinutesBody"] | null;
            /** @description What keeps the result afterwards; null: nothing is said about it. */
            maintenance?: components["schemas"]["MaintenanceBody"] | null;
            expectedReactions?: components["schemas"]["ExpectedReactionBody"][];
            /** @description What the patient is told to do and to leave afterwards. */
            aftercare?: components["schemas"]["LocalTextBody"] | null;
            coTreatments?: components["schemas"]["CoTreatmentBody"][];
            /** @description The kind of device it needs, `mesotherapy-gun`. */
            deviceKind?: string | null;
            perPoint?: components["schemas"]["PerPointBody"] | null;
            /** @description The page, book or report it follows. */
            source?: string | null;
            active?: boolean;
        };
        ProtocolChanges: {
            name?: string;
            /**
             * @description On one day, every other kind of treatment comes before mesotherapy.
             * @enum {string}
             */
            kind?: "mesotherapy" | "other" | "regenerative" | "technology";
            /** @description The usual technique. */
            technique?: string | null;
            /** @description All techniques it may be done with. */
            techniques?: string[];
            route?: string | null;
            /** @description The zones of the body that are treated: slugs of the shared list, or words. */
            zones?: string[];
            /** @description Where the pain irradiates to, treated as well. */
            irradiationZones?: string[];
            /** @description What one session uses. */
            materials?: components["schemas"]["MaterialBody"][];
            /** @description What is done before the first puncture, in order: words of the screens, or own ones. */
            checklistBefore?: string[];
            /** @description What is done after the last puncture, in order. */
            checklistAfter?: string[];
            /** @description How many sessions, and how far apart; null: the doctor decides. */
            sessions?: components["schemas"]["SessionPlanBody"] | null;
            /** @description How long one session takes. */
            durationMinutes?: components["schemas"]["MinutesBody"] | null;
            /** @description What keeps the result afterwards; null: nothing is said about it. */
            maintenance?: components["schemas"]["MaintenanceBody"] | null;
            expectedReactions?: components["schemas"]["ExpectedReactionBody"][];
            /** @description What the patient is told to do and to leave afterwards. */
            aftercare?: components["schemas"]["LocalTextBody"] | null;
            coTreatments?: components["schemas"]["CoTreatmentBody"][];
            /** @description The kind of device it needs, `mesotherapy-gun`. */
            deviceKind?: string | null;
            perPoint?: components["schemas"]["PerPointBody"] | null;
            /** @description The page, book or report it follows. */
            source?: string | null;
            active?: boolean;
            /** @description The version that was changed; when another one has come since, the change is refused. */
            version?: number;
        };
        DeviceAnswer: {
            id: string;
            name: string;
            /** @enum {string} */
            kind: "dermapen" | "handpiece" | "mesotherapy-gun" | "other";
            serialNumber: string;
            partGroupId: string | null;
            active: boolean;
        };
        DeviceAnswerPage: {
            items: components["schemas"]["DeviceAnswer"][];
            nextCursor: string | null;
        };
        DeviceSessionAnswer: {
            sessionId: string;
            performedAt: string;
            /** @enum {string} */
            status: "posted" | "voided";
            patientId: string;
            patientCode: string;
            protocolId: string | null;
            protocolName: string | null;
            locationId: string;
            locationName: string;
        };
        DeviceSessionAnswerPage: {
            items: components["schemas"]["DeviceSessionAnswer"][];
            nextCursor: string | null;
        };
        NewDevice: {
            /** @description Makes the request safe to repeat; the server makes an id when there is none. */
            id?: string;
            name: string;
            /** @enum {string} */
            kind: "dermapen" | "handpiece" | "mesotherapy-gun" | "other";
            /** @description As engraved on the device; no two of one kind share it. */
            serialNumber: string;
            /** @description The group of single-use parts that fit it. */
            partGroupId?: string | null;
            /** @description Sessions may use it. */
            active?: boolean;
        };
        DeviceChanges: {
            name?: string;
            /** @enum {string} */
            kind?: "dermapen" | "handpiece" | "mesotherapy-gun" | "other";
            /** @description As engraved on the device; no two of one kind share it. */
            serialNumber?: string;
            /** @description The group of single-use parts that fit it. */
            partGroupId?: string | null;
            /** @description Sessions may use it. */
            active?: boolean;
        };
        CourseDto: {
            id: string;
            patientId: string;
            protocolId: string;
            /** @description The day of the first session. */
            startsOn: string;
            /** @description How many sessions; left out, the fewest the protocol wants. */
            sessions?: number;
            /** @description The days from session to session, where the protocol leaves them to the doctor. */
            everyDays?: number;
            /** @description `HH:mm` on the clinic's clock for all sessions, in summer as in winter. */
            time?: string | null;
            roomId?: string | null;
            practitionerId?: string | null;
        };
        ProgressAnswer: {
            done: number;
            of: number;
        };
        CourseLengthAnswer: {
            /** @description How many sessions the protocol wants; `null` where it names no number. */
            minimum: number | null;
            maximum: number | null;
            /** @description Somebody must say the days before a session that is added. */
            needsDays: boolean;
        };
        CoursePersonAnswer: {
            id: string;
            name: string;
        };
        LengthChangeAnswer: {
            from: number;
            to: number;
            reason: string | null;
            at: string;
            by: components["schemas"]["CoursePersonAnswer"];
        };
        NextDueAnswer: {
            n: number;
            dueOn: string;
            plannedAt: string | null;
        };
        BarAnswer: {
            /** @enum {string} */
            code: "allergy" | "consent-missing" | "contraindicated";
            itemId: string | null;
            itemName: string | null;
            /** @description The condition that stands in the way. */
            conditionId: string | null;
            /** @description What it says: a kind of condition, or the substance of an allergy. */
            detail: string | null;
        };
        PlannedSessionAnswer: {
            n: number;
            /** @description The day: when it is due, or when it was performed. */
            dueOn: string;
            plannedAt: string | null;
            /** @description Its day was chosen by hand. */
            moved: boolean;
            roomId: string | null;
            roomName: string | null;
            practitionerId: string | null;
            practitionerName: string | null;
            sessionId: string | null;
            performedOn: string | null;
            /** @description It is not overdue before the day after this one; `null` where nothing is to come. */
            latestOn: string | null;
            /** @description What would stop it on that day; of performed sessions nothing. */
            bars: components["schemas"]["BarAnswer"][];
        };
        CourseWarningAnswer: {
            /** @enum {string} */
            code: "interval-long" | "interval-short" | "overdue";
            n: number;
            days: number;
            minDays: number;
            maxDays: number | null;
            /** @description So many days either way are let pass. */
            toleranceDays: number;
        };
        CourseMaintenanceAnswer: {
            /** @description It may be planned now. */
            offered: boolean;
            /** @description `null`: the doctor decides. */
            minDays: number | null;
            maxDays: number | null;
            /** @description The earliest day; `null`: the doctor decides. */
            startsOn: string | null;
            /** @description The course that was planned for it. */
            courseId: string | null;
        };
        CourseAnswer: {
            id: string;
            patientId: string;
            patientCode: string | null;
            protocolId: string;
            protocolName: string;
            /** @description The version the course began with, whatever became of the protocol since. */
            protocolVersion: number;
            /** @description The course that this one maintains. */
            continuesId: string | null;
            startsOn: string;
            /** @enum {string} */
            status: "ended" | "finished" | "running";
            progress: components["schemas"]["ProgressAnswer"];
            length: components["schemas"]["CourseLengthAnswer"];
            /** @description How it was made longer or shorter since it was planned. */
            lengthChanges: components["schemas"]["LengthChangeAnswer"][];
            nextDue: components["schemas"]["NextDueAnswer"] | null;
            sessions: components["schemas"]["PlannedSessionAnswer"][];
            warnings: components["schemas"]["CourseWarningAnswer"][];
            /** @description `null` where the protocol knows none, or before the last session. */
            maintenance: components["schemas"]["CourseMaintenanceAnswer"] | null;
            plannedAt: string;
            plannedBy: components["schemas"]["CoursePersonAnswer"];
            endedAt: string | null;
            endedBy: components["schemas"]["CoursePersonAnswer"] | null;
            endReason: string | null;
        };
        CourseAnswerPage: {
            items: components["schemas"]["CourseAnswer"][];
            nextCursor: string | null;
        };
        MaintenanceDto: {
            id: string;
            /** @description Left out: as soon after the last session as the protocol says. */
            startsOn?: string;
            /** @description Left out: one. */
            sessions?: number;
            /** @description As of a course. */
            everyDays?: number;
        };
        EndCourseDto: {
            reason: string;
        };
        LengthDto: {
            sessions: number;
            /** @description The days before a session that is added, where the protocol leaves them to the doctor. */
            everyDays?: number | null;
            /** @description Needed where the protocol wants fewer or more sessions. */
            reason?: string | null;
        };
        PlannedSessionDto: {
            /** @description Another day; the time stays. */
            dueOn?: string;
            /** @description Another day and time; `null`: only the day is known. */
            plannedAt?: string | null;
            roomId?: string | null;
            practitionerId?: string | null;
        };
        HoldAnswer: {
            /** @enum {string} */
            kind: "held" | "recalled";
            reason: string;
            heldAt: string;
            heldBy: string;
        };
        StockRowAnswer: {
            itemId: string;
            itemName: string;
            category: string;
            lotId: string;
            lotNumber: string;
            expiresOn: string | null;
            placeId: string;
            /** @enum {string} */
            placeKind: "container" | "location";
            placeName: string;
            locationId: string;
            quantity: number;
            unit: string;
            containers: number;
            containerKind: string;
            usable: boolean;
            /** @enum {string|null} */
            unusableBecause: "beyond-use" | "expired" | "held" | "in-use-expired" | "location-held" | "not-released" | null | "other-patient" | "recalled";
            expiresInDays: number | null;
            expiringSoon: boolean;
            /** @description The lot was typed by hand, and neither a second person nor a scan confirmed it yet. */
            typed: boolean;
            openedAt: string | null;
            discardAt: string | null;
            /** @description Of a preparation: usable until then. */
            useUntil: string | null;
        };
        LotAnswer: {
            id: string;
            itemId: string;
            itemName: string;
            unit: string;
            lotNumber: string;
            expiresOn: string | null;
            /** @description The expiry as it was typed or scanned. */
            expiresRaw: string | null;
            firstReceivedAt: string;
            hold: components["schemas"]["HoldAnswer"] | null;
            /** @description It was typed by hand, and neither a second person nor a scan confirmed it yet. */
            typed: boolean;
            /** @description Who typed it; another person may confirm it. `null` when a scan told it. */
            typedBy: components["schemas"]["PersonAnswer"] | null;
            confirmedAt: string | null;
            confirmedBy: components["schemas"]["PersonAnswer"] | null;
            /** @description The preparation that the lot is; `null`: a maker's lot. */
            preparationId: string | null;
            places: components["schemas"]["StockRowAnswer"][];
        };
        LotAnswerPage: {
            items: components["schemas"]["LotAnswer"][];
            nextCursor: string | null;
        };
        ReasonDto: {
            reason: string;
        };
        ConfirmLotDto: {
            /** @description The text of a scan that says the same; without it, the confirming person is another. */
            scan?: string | null;
        };
        ContainerAnswer: {
            id: string;
            lotId: string;
            lotNumber: string;
            expiresOn: string | null;
            itemId: string;
            itemName: string;
            unit: string;
            containerQuantity: number;
            locationId: string;
            locationName: string;
            openedAt: string | null;
            discardAt: string | null;
            remaining: number;
            usable: boolean;
            /** @enum {string|null} */
            unusableBecause: "beyond-use" | "expired" | "held" | "in-use-expired" | "location-held" | "not-released" | null | "other-patient" | "recalled";
            openedByName: string;
            typed: boolean;
            /** @description Of the usable containers of its item in its location, the one to be used up first. */
            useFirst: boolean;
        };
        ContainerAnswerPage: {
            items: components["schemas"]["ContainerAnswer"][];
            nextCursor: string | null;
        };
        OpenContainerDto: {
            id: string;
            lotId: string;
            /** @description Where the sealed container stands. */
            locationId: string;
            /** @description Left out: now. `null`: nobody knows, and so the container may not be used. */
            openedAt?: string | null;
        };
        DrawDto: {
            id: string;
            quantity: number;
            /** @description What for: priming a device, a test, a spill. */
            reason: string;
        };
        DrawAnswer: {
            id: string;
            containerId: string;
            quantity: number;
            remaining: number;
        };
        DiscardContainerDto: {
            /**
             * @description Needed when something is thrown away, or when more is missing than the item's expected loss;
             *     an emptied container needs none.
             */
            reason?: string | null;
            /**
             * @description What is really left, when it is less than the book says. A difference within the item's
             *     expected loss is wasted with it; a greater one is a count difference.
             */
            remaining?: number | null;
        };
        TracedLotAnswer: {
            id: string;
            itemId: string;
            itemName: string;
            /** @enum {string} */
            unit: "g" | "mL" | "piece";
            lotNumber: string;
            expiresOn: string | null;
            /** @enum {string|null} */
            hold: "held" | null | "recalled";
            /** @description The preparation that made it; `null` when it was bought. */
            preparationId: string | null;
        };
        TraceReceiptAnswer: {
            receiptId: string;
            receivedAt: string;
            supplierId: string | null;
            supplierName: string | null;
            locationId: string;
            locationName: string;
            containers: number;
            quantity: number;
        };
        ExposureAnswer: {
            sessionId: string;
            performedAt: string;
            /** @description How much of the traced lot the patient was given: of a mixture, its share of it. */
            quantity: number;
            /** @description The preparations it went through, in order; empty when it was given directly. */
            via: string[];
            /** @description The lot that was given: the traced one, or a mixture. */
            lotId: string;
            lotNumber: string;
        };
        TracedPatientAnswer: {
            patientId: string;
            code: string;
            quantity: number;
            exposures: components["schemas"]["ExposureAnswer"][];
        };
        VoidedExposureAnswer: {
            sessionId: string;
            performedAt: string;
            /** @description How much of the traced lot the patient was given: of a mixture, its share of it. */
            quantity: number;
            /** @description The preparations it went through, in order; empty when it was given directly. */
            via: string[];
            /** @description The lot that was given: the traced one, or a mixture. */
            lotId: string;
            lotNumber: string;
            patientId: string;
            code: string;
            voidedAt: string;
            voidReason: string;
        };
        TracePreparationAnswer: {
            preparationId: string;
            lotId: string;
            lotNumber: string;
            itemId: string;
            itemName: string;
            /** @enum {string} */
            unit: "g" | "mL" | "piece";
            madeAt: string;
            /** @description 1: made of the traced lot itself; 2: of such a mixture … by the shortest way. */
            generation: number;
            /** @description How much of the traced lot is in it; 0 when the preparation was taken back. */
            quantity: number;
            /** @description How much there was of the mixture, in its own unit. */
            made: number;
            reversed: boolean;
        };
        TracePlaceAnswer: {
            placeId: string;
            /** @enum {string} */
            placeKind: "container" | "location";
            placeName: string;
            locationId: string;
            /** @description How much of the traced lot stands there: in a mixture, its share of it. */
            quantity: number;
            lotId: string;
            lotNumber: string;
            /** @description The preparations it went through; empty when it stands there as it came. */
            via: string[];
        };
        TraceOrderAnswer: {
            /** @enum {string} */
            kind: "delivery" | "order";
            orderId: string | null;
            /** @description As it is printed on the order. */
            orderNumber: number | null;
            deliveryId: string | null;
            /** @enum {string} */
            state: "announced" | "approved" | "partly-received" | "sent";
            itemId: string;
            supplierId: string;
            supplierName: string;
            /** @description `null`: nobody said yet. */
            expectedOn: string | null;
            /** @description Still to come. */
            containers: number;
        };
        ReconciliationAnswer: {
            /** @description Bought, or made. */
            received: number;
            given: number;
            wasted: number;
            returned: number;
            onHand: number;
            /** @description What counts found to be missing; negative when they found more. */
            countDifference: number;
            /** @description 0 unless something is wrong. */
            unaccounted: number;
            /** @description Parts of `given`. */
            givenDirectly: number;
            givenInMixtures: number;
            /** @description Parts of `onHand`. */
            sealed: number;
            open: number;
            inMixtures: number;
        };
        AncestorAnswer: {
            lotId: string;
            lotNumber: string;
            itemId: string;
            itemName: string;
            /** @enum {string} */
            unit: "g" | "mL" | "piece";
            expiresOn: string | null;
            /** @enum {string|null} */
            hold: "held" | null | "recalled";
            /** @description How much of it is in the lot, in its own unit. */
            quantity: number;
            /** @description 1: a component of the lot; 2: a component of a component … by the shortest way. */
            generation: number;
        };
        TraceAnswer: {
            lot: components["schemas"]["TracedLotAnswer"];
            receipts: components["schemas"]["TraceReceiptAnswer"][];
            patients: components["schemas"]["TracedPatientAnswer"][];
            voided: components["schemas"]["VoidedExposureAnswer"][];
            preparations: components["schemas"]["TracePreparationAnswer"][];
            places: components["schemas"]["TracePlaceAnswer"][];
            orders: components["schemas"]["TraceOrderAnswer"][];
            reconciliation: components["schemas"]["ReconciliationAnswer"];
            ancestors: components["schemas"]["AncestorAnswer"][];
        };
        TraceNodeAnswer: {
            /** @description Its kind and its id, `session/0193…`. */
            id: string;
            /** @enum {string} */
            kind: "container" | "count" | "lot" | "patient" | "place" | "preparation" | "receipt" | "returned" | "session" | "supplier" | "waste";
            /** @description A lot number, a code, a name: the same in every language; `null` when the kind says it all. */
            label: string | null;
            /** @description The item of a lot or a preparation. */
            itemName: string | null;
            at: string | null;
            /** @description Taken back: a voided session, a reversed preparation. */
            reversed: boolean;
        };
        TraceEdgeAnswer: {
            from: string;
            to: string;
            /** @description How much of the traced lot goes this way; before the traced lot, how much of the component. */
            quantity: number;
            /** @enum {string} */
            unit: "g" | "mL" | "piece";
            /** @description Taken back: it counts for nothing. */
            reversed: boolean;
        };
        DrawnTraceAnswer: {
            lot: components["schemas"]["TracedLotAnswer"];
            receipts: components["schemas"]["TraceReceiptAnswer"][];
            patients: components["schemas"]["TracedPatientAnswer"][];
            voided: components["schemas"]["VoidedExposureAnswer"][];
            preparations: components["schemas"]["TracePreparationAnswer"][];
            places: components["schemas"]["TracePlaceAnswer"][];
            orders: components["schemas"]["TraceOrderAnswer"][];
            reconciliation: components["schemas"]["ReconciliationAnswer"];
            ancestors: components["schemas"]["AncestorAnswer"][];
            nodes: components["schemas"]["TraceNodeAnswer"][];
            edges: components["schemas"]["TraceEdgeAnswer"][];
        };
        ScanDto: {
            /** @description What was scanned of the same package before: one text, or up to four. */
            after?: (string | string[]) | null;
            /** @description What the scanner sent, as it is: with its symbology identifier and its separators. */
            data: string;
        };
        ScanHibcAnswer: {
            lic: string | null;
            pcn: string | null;
            um: number | null;
            link: string | null;
            check: string;
        };
        ScanHouseAnswer: {
            /** @enum {string} */
            kind: "container" | "item" | "location" | "lot";
            id: string;
        };
        ScanIdentifierAnswer: {
            /** @enum {string} */
            scheme: "aic" | "cn" | "gtin" | "hibc" | "other";
            value: string;
        };
        ScannedItemAnswer: {
            id: string;
            name: string;
            category: string;
            unit: string;
            containerKind: string;
            containerQuantity: number;
            /** @enum {string} */
            containerUse: "multiple" | "single";
            expiryRequired: boolean;
            active: boolean;
            /** @description How many containers a package with the scanned code holds. */
            containers: number;
        };
        ScannedLotAnswer: {
            id: string;
            lotNumber: string;
            expiresOn: string | null;
            /** @enum {string|null} */
            hold: "held" | null | "recalled";
            /** @description How much of it stands anywhere, in the item's unit. */
            onHand: number;
            /** @description By the earlier of the book's expiry and the scanned one. */
            usable: boolean;
            /** @enum {string|null} */
            unusableBecause: "beyond-use" | "expired" | "held" | "in-use-expired" | "location-held" | "not-released" | null | "other-patient" | "recalled";
        };
        ScannedContainerAnswer: {
            id: string;
            locationId: string;
            locationName: string;
            openedAt: string | null;
            discardAt: string | null;
            closedAt: string | null;
            remaining: number;
            usable: boolean;
            /** @enum {string|null} */
            unusableBecause: "beyond-use" | "expired" | "held" | "in-use-expired" | "location-held" | "not-released" | null | "other-patient" | "recalled";
        };
        ScannedLocationAnswer: {
            id: string;
            name: string;
            path: string;
            held: boolean;
        };
        ScanWarningAnswer: {
            /** @enum {string} */
            code: "best-before" | "expired" | "expiry-differs" | "national-code-invalid" | "separator-lost";
            detail: string;
        };
        ScanAnswer: {
            /** @description By application identifier; of a HIBC by the name of the field. */
            elements: {
                [key: string]: string;
            };
            /** @description The dates among the elements, as days; with `T` and a time where the code has one. */
            dates: {
                [key: string]: string;
            };
            hibc: components["schemas"]["ScanHibcAnswer"] | null;
            house: components["schemas"]["ScanHouseAnswer"] | null;
            /** @description What to add to an item's identifiers so that the code is known from then on. */
            identifier: components["schemas"]["ScanIdentifierAnswer"] | null;
            item: components["schemas"]["ScannedItemAnswer"] | null;
            lot: components["schemas"]["ScannedLotAnswer"] | null;
            container: components["schemas"]["ScannedContainerAnswer"] | null;
            location: components["schemas"]["ScannedLocationAnswer"] | null;
            /** @description What a person has to add, because the code does not say it; nothing of it is guessed. */
            askFor: ("expiry" | "item" | "lot")[];
            /** @enum {string} */
            scheme: "aic" | "cn" | "gs1" | "hibc" | "house" | "plain";
            /** @description The symbology identifier of the scan, such as `]d2`; `null` when the scanner sent none. */
            symbology: string | null;
            gtin: string | null;
            lotNumber: string | null;
            expiresOn: string | null;
            expiresRaw: string | null;
            /** @enum {string|null} */
            expiresPrecision: "day" | "month" | null;
            /** @description The element that the expiry is from: `17`, `7003`, `15` (best before), `expiry` of a HIBC. */
            expiresFrom: string | null;
            /** @description Whether the scanned expiry has passed in the clinic's time zone; `null` without one. */
            expired: boolean | null;
            serial: string | null;
            /** @description How many packages the code speaks of, where it does. */
            quantity: number | null;
            aic: string | null;
            cn: string | null;
            /** @description The whole text of a code of unknown kind. */
            plain: string | null;
            warnings: components["schemas"]["ScanWarningAnswer"][];
        };
        PriceAnswer: {
            /** @description In the practice's currency. */
            perPack: number;
            validFrom: string;
            validUntil: string | null;
        };
        LeadTimeAnswer: {
            /**
             * @description Past orders of the item, or of the supplier; what was agreed; the practice's default.
             * @enum {string}
             */
            source: "agreed" | "default" | "item" | "supplier";
            /** @description The mean, in days. */
            days: number;
            /** @description The standard deviation, in days. */
            spread: number;
            /** @description Learnt from so many orders. */
            journeys: number;
        };
        SupplierItemAnswer: {
            supplierId: string;
            supplierName: string;
            itemId: string;
            itemName: string;
            unit: string;
            containerKind: string;
            containerQuantity: number;
            orderCode: string | null;
            pack: number;
            minimumPacks: number;
            preferred: boolean;
            active: boolean;
            /** @description The price of today. */
            price: components["schemas"]["PriceAnswer"] | null;
            /** @description Every price that was entered, the one that begins last first. */
            prices: components["schemas"]["PriceAnswer"][];
            leadTime: components["schemas"]["LeadTimeAnswer"];
        };
        SupplierItemAnswerPage: {
            items: components["schemas"]["SupplierItemAnswer"][];
            nextCursor: string | null;
        };
        SupplierItemDto: {
            /** @description What the supplier calls it. */
            orderCode?: string | null;
            /** @description Containers in one pack; a new one begins with 1. */
            pack?: number;
            /** @description They sell no fewer packs at once; a new one begins with 1. */
            minimumPacks?: number;
            /** @description Orders of the item go here; no other supplier of it is preferred then. The first one is. */
            preferred?: boolean;
            /** @description Whether it is still sold. */
            active?: boolean;
        };
        NewPriceDto: {
            perPack: number;
            validFrom: string;
            /** @description Its last day; left out: it holds until another one begins. */
            validUntil?: string | null;
        };
        OrderLineDto: {
            itemId: string;
            packs?: number;
            /** @description Instead of `packs`; it must be whole packs. */
            containers?: number;
            /** @description Containers in one pack; left out: as the supplier sells it, else 1. */
            pack?: number;
            /** @description Of one pack; left out: the supplier's price of today. `null`: not known. */
            pricePerPack?: number | null;
            /** @description Left out: what the supplier calls it. */
            orderCode?: string | null;
        };
        OrderDto: {
            id: string;
            supplierId: string;
            /** @description Where it is to be delivered. */
            locationId?: string | null;
            /** @description When it should come; left out: by the supplier's lead time from when it is sent. */
            expectedOn?: string | null;
            /** @description For the supplier; it stands on the order. */
            note?: string | null;
            lines: components["schemas"]["OrderLineDto"][];
        };
        OrderPersonAnswer: {
            id: string;
            name: string;
        };
        CancelledLineAnswer: {
            at: string;
            byName: string;
            reason: string;
        };
        OrderLineAnswer: {
            itemId: string;
            itemName: string;
            unit: string;
            containerKind: string;
            containerQuantity: number;
            orderCode: string | null;
            pack: number;
            /** @description 0: it came without being ordered. */
            packs: number;
            containers: number;
            pricePerPack: number | null;
            /** @description The supplier's price of today, when it is another one. */
            priceNow: number | null;
            amount: number | null;
            received: number;
            damaged: number;
            /** @description Still to come. */
            outstanding: number;
            /** @description Some of it came and the rest is still to come. */
            backOrdered: boolean;
            /** @description Came beyond what was ordered. */
            over: number;
            /** @description What a received container cost on average, where it is known. */
            paidPerContainer: number | null;
            /** @description Paid for what came beyond its ordered price; negative: less. */
            priceDifference: number;
            /** @description The rest will not come. */
            cancelled: components["schemas"]["CancelledLineAnswer"] | null;
        };
        OrderStepAnswer: {
            /** @enum {string} */
            stage: "approved" | "cancelled" | "draft" | "sent";
            /** @enum {string|null} */
            via: "by-hand" | "email" | null;
            /** @description The version of the content at which it was taken. */
            version: number;
            at: string;
            by: components["schemas"]["OrderPersonAnswer"];
            reason: string | null;
            sentTo: string | null;
        };
        OrderAnswer: {
            /** @enum {string} */
            status: "approved" | "cancelled" | "draft" | "partly-received" | "received" | "sent";
            id: string;
            number: number;
            supplierId: string;
            supplierName: string;
            supplierEmail: string | null;
            locationId: string | null;
            locationName: string | null;
            note: string | null;
            expectedOn: string | null;
            /** @description Something is still to come although its day is past. */
            overdue: boolean;
            version: number;
            createdAt: string;
            createdBy: components["schemas"]["OrderPersonAnswer"];
            sentAt: string | null;
            lines: components["schemas"]["OrderLineAnswer"][];
            /** @description In the practice's currency, as far as prices are known. */
            total: number;
            /** @description So many lines have no price. */
            unpriced: number;
            /** @description The supplier delivers nothing for less. */
            minimumOrder: number | null;
            /** @description Somebody else than who wrote it must approve it. */
            needsSecondPerson: boolean;
            /** @description What happened to it, the first first. */
            steps: components["schemas"]["OrderStepAnswer"][];
            /** @description By which it came, in their order. */
            receiptIds: string[];
        };
        OrderAnswerPage: {
            items: components["schemas"]["OrderAnswer"][];
            nextCursor: string | null;
        };
        OrderChanges: {
            locationId?: string | null;
            expectedOn?: string | null;
            note?: string | null;
            /** @description All lines, anew. */
            lines?: components["schemas"]["OrderLineDto"][];
        };
        ApproveOrderDto: {
            /** @description The version that was looked at; left out: as it stands. */
            version?: number;
        };
        ReopenOrderDto: {
            reason?: string | null;
        };
        SendOrderDto: {
            /**
             * @description `by-hand`: somebody else brings it there. Left out: by e-mail where that is set up and there is an address.
             * @enum {string}
             */
            via?: "by-hand" | "email";
            /** @description The address of the e-mail; left out: the supplier's. */
            to?: string | null;
        };
        CancelOrderDto: {
            reason: string;
            /** @description Only what is still to come of these; left out: of everything. */
            itemIds?: string[];
        };
        PackCodeDto: {
            /** @enum {string} */
            scheme: "aic" | "cn" | "gtin" | "hibc" | "other";
            value: string;
        };
        ReceiptLineDto: {
            itemId: string;
            /** @description As printed on the package. */
            lotNumber: string;
            /** @description `YYYY-MM-DD`, or `YYYY-MM` for the last day of that month; `null` where the label has none. */
            expiresOn?: string | null;
            /** @description How many containers came, the damaged ones included. */
            containers?: number;
            /** @description How many packages or cases came; each holds as many containers as the catalog says of `identifier`. */
            packs?: number;
            /** @description The code on the package or case. */
            identifier?: components["schemas"]["PackCodeDto"];
            /** @description How many of the containers came broken: noted, not taken into stock. */
            damaged?: number;
            /** @description The serial numbers of the packages (application identifier 21); each is received once. */
            serials?: string[];
            /** @description Take the lot in although it may not be used; it is held, for `reason`. */
            quarantine?: boolean;
            /** @description Why it goes into quarantine. */
            reason?: string | null;
            /** @description Cost of one container in the practice's currency; left out: as it was ordered. */
            unitCost?: number | null;
            /** @description The raw text of the scan, kept beside what was read from it. Without one the lot is "typed". */
            scan?: string | null;
        };
        ReceiptDto: {
            id: string;
            locationId: string;
            /** @description Left out: the supplier of the order or the delivery, if there is one. */
            supplierId?: string | null;
            /** @description The order that this is, or is a part of. */
            orderId?: string | null;
            /** @description The expected delivery that this is, or is a part of. */
            deliveryId?: string | null;
            /** @description Left out: now. */
            receivedAt?: string | null;
            lines: components["schemas"]["ReceiptLineDto"][];
        };
        ReceiptLineAnswer: {
            itemId: string;
            itemName: string;
            lotId: string;
            lotNumber: string;
            expiresOn: string | null;
            /** @description How many came, the damaged ones included. */
            containers: number;
            /** @description How many of them came broken and were not taken into stock. */
            damaged: number;
            /** @description What was taken into stock. */
            quantity: number;
            unit: string;
            unitCost: number | null;
            serials: string[];
            /** @description The lot was typed by hand, and neither a second person nor a scan confirmed it yet. */
            typed: boolean;
        };
        ReceiptWarningAnswer: {
            /** @enum {string} */
            code: "expired" | "expiring" | "held" | "price-differs" | "quarantined";
            detail: string;
            lotId: string;
        };
        DeliveryLineAnswer: {
            itemId: string;
            itemName: string;
            /** @description 0: it came without being expected. */
            expected: number;
            /** @description Taken into stock. */
            received: number;
            /** @description Came broken. */
            damaged: number;
            /** @description Did not come yet. */
            short: number;
            /** @description Came, intact or broken, beyond what was expected. */
            over: number;
        };
        DeliveryAnswer: {
            id: string;
            supplierId: string;
            supplierName: string;
            locationId: string;
            locationName: string;
            expectedOn: string;
            /**
             * @description `open` while something is still to come.
             * @enum {string}
             */
            status: "cancelled" | "open" | "received";
            recordedAt: string;
            recordedByName: string;
            cancelledAt: string | null;
            cancelReason: string | null;
            lines: components["schemas"]["DeliveryLineAnswer"][];
            /** @description The receipts by which it came, in their order. */
            receiptIds: string[];
        };
        ReceiptAnswer: {
            id: string;
            locationId: string;
            locationName: string;
            supplierId: string | null;
            supplierName: string | null;
            receivedAt: string;
            receivedByName: string;
            lines: components["schemas"]["ReceiptLineAnswer"][];
            /** @description What somebody should know about what came in. */
            warnings: components["schemas"]["ReceiptWarningAnswer"][];
            orderId: string | null;
            /** @description How far the order has come. */
            order: components["schemas"]["OrderAnswer"] | null;
            deliveryId: string | null;
            /** @description How far the expected delivery has come. */
            delivery: components["schemas"]["DeliveryAnswer"] | null;
        };
        ReceiptAnswerPage: {
            items: components["schemas"]["ReceiptAnswer"][];
            nextCursor: string | null;
        };
        DeliveryLineDto: {
            itemId: string;
            containers: number;
        };
        DeliveryDto: {
            id: string;
            supplierId: string;
            /** @description Where it is to be received. */
            locationId: string;
            expectedOn: string;
            lines: components["schemas"]["DeliveryLineDto"][];
        };
        DeliveryAnswerPage: {
            items: components["schemas"]["DeliveryAnswer"][];
            nextCursor: string | null;
        };
        CancelDeliveryDto: {
            reason: string;
        };
        AttachmentAnswer: {
            /**
             * @description By its content.
             * @enum {string}
             */
            mediaType: "application/pdf" | "image/heic" | "image/jpeg" | "image/png" | "image/webp";
            id: string;
            subject: string;
            /** @description Safe to save under, with the extension of what the file really is. */
            fileName: string;
            /** @description In bytes. */
            size: number;
            /** @description SHA-256 of the content, in hexadecimal. */
            sha256: string;
            attachedAt: string;
            attachedByName: string;
        };
        AttachmentAnswerPage: {
            items: components["schemas"]["AttachmentAnswer"][];
            nextCursor: string | null;
        };
        CellErrorAnswer: {
            value: string | null;
            /** @description As a spreadsheet numbers it; the header is 1. */
            row: number;
            /** @description The column's name as it stands in the file, or as it should. */
            column: string;
            /** @description Stable; screens translate it. */
            code: string;
            detail: string;
        };
        DryRunAnswer: {
            /** @enum {string} */
            kind: "items" | "opening-stock";
            /** @description Rows below the header in which something stands. */
            rows: number;
            /** @description How many of them could be imported as they are. */
            good: number;
            /** @description Nothing is wrong: the same file can be imported. */
            valid: boolean;
            errorCount: number;
            /** @description The first of them. */
            errors: components["schemas"]["CellErrorAnswer"][];
        };
        ImportAnswer: {
            /** @enum {string} */
            kind: "items" | "opening-stock";
            id: string;
            /** @description Items made, or rows of stock received. */
            rows: number;
            /** @description The receipts that the opening stock came in by. */
            receiptIds: string[];
        };
        LabelDto: {
            containerId?: string;
            lotId?: string;
            /** @description Left out: one. */
            copies?: number;
        };
        LabelsDto: {
            /**
             * @description `roll`: 50 × 25 mm, one on each page. `a4`: sheets of 24 labels of 70 × 37 mm.
             * @enum {string}
             */
            format: "a4" | "roll";
            items: components["schemas"]["LabelDto"][];
            /**
             * @description Left out: the language of whoever prints.
             * @enum {string|null}
             */
            language?: "en" | "es" | "it" | null;
            /** @description How many labels of the first sheet are gone already. */
            skip?: number;
        };
        TransferLineDto: {
            lotId: string;
            /** @description In the item's unit; sealed stock moves in whole containers. */
            quantity: number;
        };
        TransferDto: {
            id: string;
            fromLocationId: string;
            toLocationId: string;
            /** @description Left out: now. */
            transferredAt?: string | null;
            lines: components["schemas"]["TransferLineDto"][];
        };
        TransferLineAnswer: {
            lotId: string;
            lotNumber: string;
            itemId: string;
            itemName: string;
            quantity: number;
            unit: string;
        };
        TransferAnswer: {
            id: string;
            fromLocationId: string;
            fromLocationName: string;
            toLocationId: string;
            toLocationName: string;
            transferredAt: string;
            transferredByName: string;
            lines: components["schemas"]["TransferLineAnswer"][];
        };
        TransferAnswerPage: {
            items: components["schemas"]["TransferAnswer"][];
            nextCursor: string | null;
        };
        WasteLineDto: {
            lotId: string;
            /** @description In the item's unit; of sealed stock the whole container goes, also for a part of it. */
            quantity: number;
            /** @enum {string} */
            reason: "broken" | "cold-chain-break" | "contaminated" | "damaged" | "drawn-not-used" | "dropped" | "expired" | "in-use-limit" | "leaking" | "loss" | "other" | "patient-absent" | "quality-defect" | "recall" | "spilled" | "wrong-storage";
            /** @description What happened, in words; needed for the reason `other`. */
            note?: string | null;
            /**
             * @description How it was thrown away.
             * @enum {string|null}
             */
            method?: "chemical-waste" | "licensed-disposer" | "medical-waste" | "municipal-waste" | null | "other" | "pharmaceutical-waste" | "pharmacy-take-back" | "sharps-container";
            /** @description The user who saw it: another one than who records it. */
            witness?: string | null;
        };
        WasteDto: {
            id: string;
            /** @description A location, for sealed stock, or an open container. */
            placeId: string;
            /** @description Left out: now. */
            wastedAt?: string | null;
            lines: components["schemas"]["WasteLineDto"][];
        };
        WitnessAnswer: {
            id: string;
            name: string;
        };
        WasteLineAnswer: {
            quantity: number;
            /** @description What was asked for, when whole containers had to go for it. */
            requested: number | null;
            /** @enum {string} */
            reason: "broken" | "cold-chain-break" | "contaminated" | "damaged" | "drawn-not-used" | "dropped" | "expired" | "in-use-limit" | "leaking" | "loss" | "other" | "patient-absent" | "quality-defect" | "recall" | "spilled" | "wrong-storage";
            /** @enum {string|null} */
            method: "chemical-waste" | "licensed-disposer" | "medical-waste" | "municipal-waste" | null | "other" | "pharmaceutical-waste" | "pharmacy-take-back" | "sharps-container";
            witness: components["schemas"]["WitnessAnswer"] | null;
            /**
             * @description Why it could not be used anyway.
             * @enum {string|null}
             */
            unusableBecause: "beyond-use" | "expired" | "held" | "in-use-expired" | "location-held" | "not-released" | null | "other-patient" | "recalled";
            lotId: string;
            lotNumber: string;
            expiresOn: string | null;
            itemId: string;
            itemName: string;
            unit: string;
            note: string | null;
            /** @description By what the lot cost, in the practice's currency; `null` when nobody knows. */
            value: number | null;
        };
        WasteWarningAnswer: {
            /**
             * @description Expired and held stock goes with a method and before a witness.
             * @enum {string}
             */
            code: "without-method" | "without-witness";
            detail: string;
            lotId: string;
        };
        WasteAnswer: {
            id: string;
            placeId: string;
            /** @enum {string} */
            placeKind: "container" | "location";
            placeName: string;
            wastedAt: string;
            wastedByName: string;
            lines: components["schemas"]["WasteLineAnswer"][];
            /** @description The sum of the known values. */
            value: number;
            currency: string;
            warnings: components["schemas"]["WasteWarningAnswer"][];
        };
        WasteAnswerPage: {
            items: components["schemas"]["WasteAnswer"][];
            nextCursor: string | null;
        };
        WitnessesAnswer: {
            items: components["schemas"]["WitnessAnswer"][];
        };
        ReasonAnswer: {
            slug: string;
            /** @description Whether a note must say what is meant. */
            needsNote: boolean;
        };
        ReasonsAnswer: {
            items: components["schemas"]["ReasonAnswer"][];
        };
        ReturnLineDto: {
            lotId: string;
            /** @description In the item's unit, in whole containers. */
            quantity: number;
            /** @enum {string} */
            reason: "broken" | "cold-chain-break" | "damaged" | "expired" | "near-expiry" | "not-needed" | "other" | "over-delivery" | "quality-defect" | "recall" | "wrong-delivery";
            /** @description What happened, in words; needed for the reason `other`. */
            note?: string | null;
        };
        ReturnDto: {
            id: string;
            supplierId: string;
            locationId: string;
            /** @description Left out: now. */
            returnedAt?: string | null;
            lines: components["schemas"]["ReturnLineDto"][];
        };
        ReturnLineAnswer: {
            quantity: number;
            /** @enum {string} */
            reason: "broken" | "cold-chain-break" | "damaged" | "expired" | "near-expiry" | "not-needed" | "other" | "over-delivery" | "quality-defect" | "recall" | "wrong-delivery";
            /** @enum {string|null} */
            unusableBecause: "beyond-use" | "expired" | "held" | "in-use-expired" | "location-held" | "not-released" | null | "other-patient" | "recalled";
            lotId: string;
            lotNumber: string;
            expiresOn: string | null;
            itemId: string;
            itemName: string;
            unit: string;
            note: string | null;
            /** @description By what the lot cost, in the practice's currency; `null` when nobody knows. */
            value: number | null;
        };
        ReturnAnswer: {
            id: string;
            supplierId: string;
            supplierName: string;
            locationId: string;
            locationName: string;
            returnedAt: string;
            returnedByName: string;
            lines: components["schemas"]["ReturnLineAnswer"][];
            /** @description The sum of the known values. */
            value: number;
            currency: string;
        };
        ReturnAnswerPage: {
            items: components["schemas"]["ReturnAnswer"][];
            nextCursor: string | null;
        };
        AdjustmentLineDto: {
            lotId: string;
            /** @description What is there; the book is brought to it. */
            countedQuantity?: number | null;
            /** @description What there is more, or less, than the book says. */
            difference?: number | null;
            /** @enum {string} */
            reason: "broken" | "entry-error" | "found" | "loss" | "miscount" | "not-recorded" | "other" | "overfill" | "residue" | "theft";
            /** @description What happened, in words; needed for the reason `other`. */
            note?: string | null;
        };
        AdjustmentDto: {
            id: string;
            /** @description A location, for sealed stock, or an open container. */
            placeId: string;
            lines: components["schemas"]["AdjustmentLineDto"][];
        };
        AdjustmentLineAnswer: {
            /** @description What the book said. */
            expected: number;
            countedQuantity: number | null;
            /** @description Positive when more was there than the book said. */
            difference: number;
            /** @enum {string} */
            reason: "broken" | "entry-error" | "found" | "loss" | "miscount" | "not-recorded" | "other" | "overfill" | "residue" | "theft";
            lotId: string;
            lotNumber: string;
            expiresOn: string | null;
            itemId: string;
            itemName: string;
            unit: string;
            note: string | null;
            /** @description By what the lot cost, in the practice's currency; `null` when nobody knows. */
            value: number | null;
        };
        AdjustmentAnswer: {
            id: string;
            placeId: string;
            /** @enum {string} */
            placeKind: "container" | "location";
            placeName: string;
            adjustedAt: string;
            adjustedByName: string;
            lines: components["schemas"]["AdjustmentLineAnswer"][];
            /** @description The sum of the known values; negative when more was lost than found. */
            value: number;
            currency: string;
        };
        AdjustmentAnswerPage: {
            items: components["schemas"]["AdjustmentAnswer"][];
            nextCursor: string | null;
        };
        CountScopeDto: {
            /** @enum {string|null} */
            category?: "amino-acid" | "anaesthetic-cream" | "anti-inflammatory" | "antiseptic-film" | "corticosteroid" | "device-part" | "diluent" | "disinfectant" | "exosome" | "growth-factor" | "home-care" | "homeopathic" | "hyaluronic-acid" | "lipolytic" | "local-anaesthetic" | "mineral" | "multi-needle-plate" | "muscle-relaxant" | "needle" | null | "organic-silica" | "other" | "polyrevitalising" | "preparation" | "syringe" | "vasodilator" | "vitamin";
            itemIds?: string[] | null;
            /** @description Only so many lots and places: those of which the book is least certain. */
            leastCertain?: number | null;
        };
        CountDto: {
            id: string;
            locationId: string;
            scope?: components["schemas"]["CountScopeDto"] | null;
            /** @description Nobody sees the expected quantities until the count is in review. Left out: so it is. */
            blind?: boolean;
        };
        CountScopeAnswer: {
            category: string | null;
            itemIds: string[] | null;
            leastCertain: number | null;
        };
        CountPersonAnswer: {
            id: string;
            name: string;
        };
        CountSummaryAnswer: {
            id: string;
            /** @enum {string} */
            state: "approved" | "cancelled" | "open" | "posted" | "review";
            locationId: string;
            locationName: string;
            scope: components["schemas"]["CountScopeAnswer"];
            blind: boolean;
            openedAt: string;
            openedBy: components["schemas"]["CountPersonAnswer"];
        };
        CountSummaryAnswerPage: {
            items: components["schemas"]["CountSummaryAnswer"][];
            nextCursor: string | null;
        };
        CountEntryAnswer: {
            countedQuantity: number;
            countedAt: string;
            countedBy: components["schemas"]["CountPersonAnswer"];
        };
        CountLineAnswer: {
            lotId: string;
            lotNumber: string;
            expiresOn: string | null;
            itemId: string;
            itemName: string;
            category: string;
            unit: string;
            containerKind: string;
            containerQuantity: number;
            placeId: string;
            /** @enum {string} */
            placeKind: "container" | "location";
            placeName: string;
            /** @description `null`: not counted. */
            countedQuantity: number | null;
            countedAt: string | null;
            countedBy: components["schemas"]["CountPersonAnswer"] | null;
            /** @description Everything that was counted of it, the latest last; the latest holds. */
            entries: components["schemas"]["CountEntryAnswer"][];
            /** @description Two people counted it and do not agree. */
            disagree: boolean;
            /** @description What the book held when the line was counted; of uncounted lines, now. `null` while hidden. */
            expected: number | null;
            difference: number | null;
            /** @description Of the difference, signed, in the practice's currency; `null`: no cost is known, or hidden. */
            value: number | null;
            /** @description What the book holds now. `null` while hidden. */
            onHand: number | null;
            /**
             * @description What posting does with the line. `null`: not counted, or hidden.
             * @enum {string|null}
             */
            outcome: "below-zero" | "closed-since" | "corrected-since" | "nothing" | null | "post";
            /** @description Why the book is uncertain of it, when the count is of the least certain. */
            doubts: ("idle" | "moved" | "never-counted" | "open-container" | "typed" | "varied-before")[];
        };
        CountTotalsAnswer: {
            differing: number;
            /** @description Gains and losses added up, both positive: what the threshold looks at. */
            value: number;
            /** @description Gains less losses. */
            net: number;
            /** @description Differing lines whose cost nobody knows. */
            unvalued: number;
            currency: string;
            /** @description The setting `countApprovalThreshold`. */
            threshold: number;
            approvalNeeded: boolean;
        };
        CountStepAnswer: {
            /** @enum {string} */
            state: "approved" | "cancelled" | "open" | "posted" | "review";
            at: string;
            by: components["schemas"]["CountPersonAnswer"];
            reason: string | null;
        };
        CountAnswer: {
            id: string;
            /** @enum {string} */
            state: "approved" | "cancelled" | "open" | "posted" | "review";
            locationId: string;
            locationName: string;
            scope: components["schemas"]["CountScopeAnswer"];
            blind: boolean;
            openedAt: string;
            openedBy: components["schemas"]["CountPersonAnswer"];
            counted: number;
            uncounted: number;
            lines: components["schemas"]["CountLineAnswer"][];
            /** @description `null` while the expected quantities are hidden. */
            totals: components["schemas"]["CountTotalsAnswer"] | null;
            /** @description Everything that was done with the count, the first first. */
            steps: components["schemas"]["CountStepAnswer"][];
            /** @description The movement that brought the book to what was counted; `null`: not posted, or nothing differed. */
            movementId: string | null;
        };
        CountedLineDto: {
            lotId: string;
            /** @description The location, for sealed stock, or the open container. */
            placeId: string;
            /** @description In the item's unit; sealed stock in whole containers. `null` takes back what was counted. */
            countedQuantity: number | null;
            /** @description When it was counted. Left out: now; a screen that says it can safely send again. */
            countedAt?: string | null;
        };
        CountedLinesDto: {
            lines: components["schemas"]["CountedLineDto"][];
        };
        CountReasonDto: {
            reason?: string | null;
        };
        IngredientAnswer: {
            itemId: string | null;
            groupId: string | null;
            /** @description The item's or the group's. */
            name: string;
            unit: string;
            quantity: number;
            tolerance: number;
            /** @description The item, or every item of the group in the order in which they are proposed. */
            itemIds: string[];
        };
        LabelTextAnswer: {
            it: string;
            es: string;
            en: string;
        };
        OwnMaterialAnswer: {
            name: components["schemas"]["LabelTextAnswer"];
            /** @description In mL. */
            volume: number;
        };
        FormulaPersonAnswer: {
            id: string;
            name: string;
        };
        FormulaAnswer: {
            id: string;
            /** @description The catalog item that its preparations are lots of. */
            itemId: string;
            version: number;
            /** @enum {string} */
            status: "approved" | "draft" | "retired";
            /** @description The version that is valid now. */
            approvedVersion: number | null;
            /** @description The version that is being written. */
            draftVersion: number | null;
            name: string;
            strength: string | null;
            form: string;
            /** @enum {string} */
            unit: "g" | "mL";
            components: components["schemas"]["IngredientAnswer"][];
            diluent: components["schemas"]["IngredientAnswer"] | null;
            /** @description Material of the patient that stands in no stock, such as their own blood. */
            ownMaterial: components["schemas"]["OwnMaterialAnswer"] | null;
            finalQuantity: number;
            /** @enum {string} */
            containerKind: "ampoule" | "blister" | "bottle" | "can" | "kit" | "piece" | "sachet" | "syringe" | "tube" | "vial";
            containerCapacity: number;
            equipment: string[];
            steps: string[];
            compatibilityReferences: string[];
            /** @enum {string} */
            storage: "frozen" | "refrigerated" | "room";
            beyondUseHours: number | null;
            beyondUseBasis: string | null;
            /** @description The formula's own limit, or the practice's for immediate use. */
            effectiveBeyondUseHours: number;
            labelText: components["schemas"]["LabelTextAnswer"];
            source: string | null;
            notes: string | null;
            author: components["schemas"]["FormulaPersonAnswer"];
            /** @description Everybody who wrote in this version; none of them may approve it. */
            editors: components["schemas"]["FormulaPersonAnswer"][];
            createdAt: string;
            changedAt: string;
            approvedBy: components["schemas"]["FormulaPersonAnswer"] | null;
            approvedAt: string | null;
            retiredBy: components["schemas"]["FormulaPersonAnswer"] | null;
            retiredAt: string | null;
            retireReason: string | null;
        };
        FormulaAnswerPage: {
            items: components["schemas"]["FormulaAnswer"][];
            nextCursor: string | null;
        };
        FormulaDifferenceAnswer: {
            /** @description null: not in that version. */
            from: (string | number) | null;
            to: (string | number) | null;
            /** @description The member of the formula, such as `components`, `steps` or `storage`. */
            field: string;
            /** @description The component's name, the language of the label text or of the own material's name, or the number of the step. */
            subject: string | null;
            /** @description What of the component differs: `quantity` or `tolerance`; null: the whole entry. */
            member: string | null;
            /** @description Of quantities. */
            unit: string | null;
        };
        FormulaComparisonAnswer: {
            from: components["schemas"]["FormulaAnswer"];
            to: components["schemas"]["FormulaAnswer"];
            differences: components["schemas"]["FormulaDifferenceAnswer"][];
        };
        IngredientBody: {
            itemId?: string | null;
            /** @description Any item of this group will do. */
            groupId?: string | null;
            /** @description In the item's unit, for one container of the mixture. */
            quantity: number;
            /** @description How far what is taken may be off, either way, in the item's unit; 0 when nothing is said. */
            tolerance?: number;
        };
        OwnMaterialNameBody: {
            it: string;
            es: string;
            en: string;
        };
        OwnMaterialBody: {
            name: components["schemas"]["OwnMaterialNameBody"];
            /** @description In mL, for one container of the mixture. */
            volume: number;
        };
        LabelTextBody: {
            it: string;
            es: string;
            en: string;
        };
        NewFormula: {
            /** @description Makes the request safe to repeat; the server makes an id when there is none. */
            id?: string;
            name: string;
            /** @description As it stands on the label. */
            strength?: string | null;
            /** @description As a pharmacist would say it. */
            form: string;
            /**
             * @description Left out: mL. It stays as it is for all versions.
             * @enum {string}
             */
            unit?: "g" | "mL";
            components: components["schemas"]["IngredientBody"][];
            diluent?: components["schemas"]["IngredientBody"] | null;
            /** @description With it, what is made is for one patient only, and the final quantity may be less than the sum. */
            ownMaterial?: components["schemas"]["OwnMaterialBody"] | null;
            /** @description What one container holds of the mixture when it is ready. */
            finalQuantity: number;
            /**
             * @description Left out: syringe.
             * @enum {string}
             */
            containerKind?: "ampoule" | "blister" | "bottle" | "can" | "kit" | "piece" | "sachet" | "syringe" | "tube" | "vial";
            /** @description The most that the syringe or vial takes. */
            containerCapacity: number;
            equipment?: string[];
            steps?: string[];
            /** @description Where it is written that these things may be mixed. */
            compatibilityReferences?: string[];
            /** @enum {string} */
            storage?: "frozen" | "refrigerated" | "room";
            /** @description Hours from the start of the work; null: the practice's limit for immediate use. */
            beyondUseHours?: number | null;
            /** @description Why so long, in words; needed where the formula has its own limit. */
            beyondUseBasis?: string | null;
            labelText?: components["schemas"]["LabelTextBody"];
            /** @description Where the idea of the mixture comes from. */
            source?: string | null;
            notes?: string | null;
        };
        FormulaChanges: {
            name?: string;
            /** @description As it stands on the label. */
            strength?: string | null;
            /** @description As a pharmacist would say it. */
            form?: string;
            components?: components["schemas"]["IngredientBody"][];
            diluent?: components["schemas"]["IngredientBody"] | null;
            /** @description With it, what is made is for one patient only, and the final quantity may be less than the sum. */
            ownMaterial?: components["schemas"]["OwnMaterialBody"] | null;
            /** @description What one container holds of the mixture when it is ready. */
            finalQuantity?: number;
            /**
             * @description Left out: syringe.
             * @enum {string}
             */
            containerKind?: "ampoule" | "blister" | "bottle" | "can" | "kit" | "piece" | "sachet" | "syringe" | "tube" | "vial";
            /** @description The most that the syringe or vial takes. */
            containerCapacity?: number;
            equipment?: string[];
            steps?: string[];
            /** @description Where it is written that these things may be mixed. */
            compatibilityReferences?: string[];
            /** @enum {string} */
            storage?: "frozen" | "refrigerated" | "room";
            /** @description Hours from the start of the work; null: the practice's limit for immediate use. */
            beyondUseHours?: number | null;
            /** @description Why so long, in words; needed where the formula has its own limit. */
            beyondUseBasis?: string | null;
            labelText?: components["schemas"]["LabelTextBody"];
            /** @description Where the idea of the mixture comes from. */
            source?: string | null;
            notes?: string | null;
        };
        FormulaApproval: {
            /** @description The version that was read; left out, the draft as it stands. */
            version?: number;
            /** @description `changedAt` of what was read: when the draft was changed since, nothing is approved. */
            changedAt?: string;
        };
        FormulaRetirement: {
            reason: string;
        };
        PartyAnswer: {
            itemId: string | null;
            substance: string | null;
            /** @description The item's name, or the substance. */
            name: string;
        };
        EntererAnswer: {
            id: string;
            name: string;
        };
        CompatibilityAnswer: {
            id: string;
            first: components["schemas"]["PartyAnswer"];
            second: components["schemas"]["PartyAnswer"];
            /** @enum {string} */
            verdict: "compatible" | "conditional" | "incompatible";
            condition: string | null;
            reference: string;
            enteredBy: components["schemas"]["EntererAnswer"];
            enteredAt: string;
            /** @description Whether it counts: nobody entered anything about the pair since. */
            current: boolean;
        };
        CompatibilityAnswerPage: {
            items: components["schemas"]["CompatibilityAnswer"][];
            nextCursor: string | null;
        };
        MixItemAnswer: {
            id: string;
            name: string;
            substances: string[];
        };
        MixPairAnswer: {
            first: components["schemas"]["MixItemAnswer"];
            second: components["schemas"]["MixItemAnswer"];
            /** @enum {string} */
            verdict: "compatible" | "conditional" | "incompatible" | "unknown";
            /** @description What the verdict rests on; empty when nobody entered anything. */
            entries: components["schemas"]["CompatibilityAnswer"][];
        };
        MixPairsAnswer: {
            /**
             * @description The gravest of all pairs.
             * @enum {string}
             */
            verdict: "compatible" | "conditional" | "incompatible" | "unknown";
            items: components["schemas"]["MixPairAnswer"][];
        };
        PartyBody: {
            itemId?: string | null;
            /** @description As items name it, such as `lidocaine`. */
            substance?: string | null;
        };
        NewCompatibility: {
            /** @description Makes the request safe to repeat; the server makes an id when there is none. */
            id?: string;
            first: components["schemas"]["PartyBody"];
            second: components["schemas"]["PartyBody"];
            /** @enum {string} */
            verdict: "compatible" | "conditional" | "incompatible";
            /** @description Under what condition; needed where the verdict is `conditional`. */
            condition?: string | null;
            /** @description Where it is written: a leaflet, a table, an article. */
            reference: string;
        };
        ComponentDto: {
            itemId: string;
            /** @description In the item's unit; pieces are whole. */
            quantity: number;
            /** @description The lot in the hand; left out, the first to expire goes. */
            lotId?: string | null;
            /** @description The open container in the hand. */
            containerId?: string | null;
            /** @description The text of the scan of the container: it must name this lot, and confirms one that was typed. */
            scan?: string | null;
            /** @description Why another lot than the first to expire. */
            reason?: string | null;
        };
        OverrideDto: {
            /** @enum {string} */
            kind: "incompatible-pair" | "too-many-products" | "unknown-pair";
            /** @description The two items of the pair; left out, every pair of this kind in the preparation is meant. */
            itemIds?: string[];
            reason: string;
            /** @description Where it is written: an article, a leaflet, a letter. */
            reference: string;
        };
        ConditionConfirmationDto: {
            /** @description The two items of the pair. */
            itemIds: string[];
            /** @description The condition as it was read: another one since is not confirmed unread. */
            condition: string;
        };
        VisualCheckDto: {
            passed: boolean;
            note?: string | null;
        };
        BeginPreparationDto: {
            /**
             * @description How many syringes or vials it fills.
             * @default 1
             */
            containers: number;
            id: string;
            /** @description The approved formula; left out, the mixture is free, and only a doctor may make it. */
            formulaId?: string | null;
            /** @description Of a free preparation: what it is called. */
            name?: string | null;
            /** @description Whom it is made for; left out, it is made as stock. */
            patientId?: string | null;
            /** @description The doctor; left out, whoever begins it, if a doctor, else the doctor who approved the formula. */
            prescriberId?: string | null;
            /** @description Components are taken from here and from everything within; the new lot stands here. */
            locationId: string;
            startedAt: string;
            /** @description The wanted volume of all containers together; left out, the formula's for each container. */
            volume?: number | null;
            /** @description Of a free preparation: what one syringe or vial holds. */
            containerCapacity?: number | null;
            /** @description The patient's consent; left out, the newest that is on file. */
            consentReference?: string | null;
            /** @description What is taken; when every required component is, the preparation is prepared at once. */
            components?: components["schemas"]["ComponentDto"][];
            overrides?: components["schemas"]["OverrideDto"][];
            /** @description Of pairs that may be mixed under a condition: it was read, and it is met. */
            confirmations?: components["schemas"]["ConditionConfirmationDto"][];
            /** @description What came out, all containers together; left out, everything that went in, less the waste. */
            outputQuantity?: number | null;
            /** @description What of the mixture was lost; left out, nothing. */
            wasteQuantity?: number | null;
            visualCheck?: components["schemas"]["VisualCheckDto"] | null;
            /** @description What was done otherwise than the formula says; it goes to the list of deviations. */
            deviation?: string | null;
        };
        PreparationConsentAnswer: {
            /**
             * @description `reference`: somebody named it; `on-file`: the patient's consent that was in force;
             *     `at-session`: none on file, the session asks; `not-needed`: made as stock.
             * @enum {string}
             */
            basis: "at-session" | "not-needed" | "on-file" | "reference";
            reference: string | null;
        };
        LabelCopyAnswer: {
            it: string;
            es: string;
            en: string;
        };
        PreparationPersonAnswer: {
            id: string;
            name: string;
        };
        VisualCheckAnswer: {
            passed: boolean;
            note: string | null;
            at: string;
            by: components["schemas"]["PreparationPersonAnswer"];
        };
        OverrideAnswer: {
            /** @enum {string} */
            kind: "incompatible-pair" | "too-many-products" | "unknown-pair";
            itemIds: string[];
            reason: string;
            reference: string;
            at: string;
            by: components["schemas"]["PreparationPersonAnswer"];
        };
        ComponentItemAnswer: {
            itemId: string;
            itemName: string;
        };
        ConditionConfirmationAnswer: {
            items: components["schemas"]["ComponentItemAnswer"][];
            condition: string;
            at: string;
            by: components["schemas"]["PreparationPersonAnswer"];
        };
        PatientChangeAnswer: {
            fromCode: string | null;
            toCode: string | null;
            at: string;
            by: components["schemas"]["PreparationPersonAnswer"];
        };
        DeviationAnswer: {
            id: string;
            preparationId: string;
            /** @description The preparation's number as the label shows it. */
            code: string;
            name: string;
            formulaId: string | null;
            /** @enum {string} */
            kind: "hand-picked" | "loss" | "note" | "override" | "visual-check";
            /**
             * @description Of an override: what was overridden.
             * @enum {string|null}
             */
            override: "incompatible-pair" | null | "too-many-products" | "unknown-pair";
            /** @description What deviated: items of the pair, or of the component. */
            items: components["schemas"]["ComponentItemAnswer"][];
            /** @description What was found or said, in words. */
            reason: string;
            reference: string | null;
            at: string;
            by: components["schemas"]["PreparationPersonAnswer"];
        };
        StepAnswer: {
            /** @description The step's place in the formula, from 0. */
            step: number;
            text: string;
            doneAt: string | null;
            doneBy: components["schemas"]["PreparationPersonAnswer"] | null;
        };
        TransitionAnswer: {
            /** @enum {string} */
            state: "checked" | "discarded" | "draft" | "partly-used" | "prepared" | "released" | "reversed" | "used";
            at: string;
            by: components["schemas"]["PreparationPersonAnswer"];
            reason: string | null;
            /** @description Of uses and discards: how much. */
            quantity: number | null;
            /** @description The session that used it. */
            sessionId: string | null;
        };
        PreparationRefusalAnswer: {
            type: string;
            title: string;
            status: number;
            detail: string;
        };
        ComponentPickAnswer: {
            lotId: string;
            lotNumber: string;
            expiresOn: string | null;
            /** @description The maker as the catalog has it. */
            maker: string | null;
            placeId: string;
            placeName: string;
            /** @enum {string} */
            placeKind: "container" | "location";
            quantity: number;
            /** @description The rest of a single-use container. */
            wasted: number;
            /**
             * @description Why this one: an open one first, the first to expire, the only one named by hand.
             * @enum {string}
             */
            because: "first-expiry" | "hand-picked" | "open-first";
            /** @description When its container was opened; of one opened for this, when it is. */
            openedAt: string | null;
            discardAt: string | null;
            /** @description When the component is a preparation itself: usable until then. */
            useUntil: string | null;
            /** @description The open container that a sealed one becomes. */
            opens: boolean;
            /** @description Typed by hand on receipt, and confirmed by nobody yet: the check confirms it. */
            typed: boolean;
        };
        ComponentSkipAnswer: {
            lotId: string;
            lotNumber: string;
            /** @enum {string} */
            because: "beyond-use" | "expired" | "held" | "in-use-expired" | "location-held" | "not-released" | "other-patient" | "recalled";
        };
        TakeAnswer: {
            id: string;
            itemId: string;
            itemName: string;
            unit: string;
            quantity: number;
            lotId: string | null;
            containerId: string | null;
            scanned: boolean;
            reason: string | null;
            takenAt: string;
            takenBy: components["schemas"]["PreparationPersonAnswer"];
            /** @description What it takes, as the stock stands; once prepared, what it took. */
            picks: components["schemas"]["ComponentPickAnswer"][];
            skips: components["schemas"]["ComponentSkipAnswer"][];
            /** @description What no usable stock is there for. */
            short: number;
        };
        ComponentProposalAnswer: {
            itemId: string;
            itemName: string;
            picks: components["schemas"]["ComponentPickAnswer"][];
            skips: components["schemas"]["ComponentSkipAnswer"][];
            short: number;
        };
        PreparationComponentAnswer: {
            /** @description Its place in the formula; components of a free preparation are numbered as they came. */
            line: number;
            /** @description What it is called: the item, or the group of interchangeable items. */
            name: string;
            /** @description Any of these will do. */
            items: components["schemas"]["ComponentItemAnswer"][];
            unit: string;
            /** @description Scaled to the wanted volume; `null` in a free preparation. */
            required: number | null;
            /** @description Of pieces, rounded up to whole ones: what the formula would want exactly. */
            roundedFrom: number | null;
            /** @description So much more or less is well. */
            tolerance: number;
            taken: number;
            /** @description What is still required; never below zero. */
            remaining: number;
            /** @enum {string} */
            verdict: "none" | "over" | "under" | "within";
            takes: components["schemas"]["TakeAnswer"][];
            /** @description What would be taken next for what remains, first expiry first. */
            proposal: components["schemas"]["ComponentProposalAnswer"] | null;
        };
        PairAnswer: {
            items: components["schemas"]["ComponentItemAnswer"][];
            /** @enum {string} */
            verdict: "compatible" | "conditional" | "incompatible" | "unknown";
            /** @description Under what condition; of `conditional`. */
            condition: string | null;
            reference: string | null;
        };
        OverrideWordsAnswer: {
            reason: string;
            reference: string;
        };
        BlockAnswer: {
            /** @enum {string} */
            kind: "incompatible-pair" | "too-many-products" | "unknown-pair";
            /** @description The two items of a pair, or all the products that are too many. */
            items: components["schemas"]["ComponentItemAnswer"][];
            /** @description Of too many products: how many there may be. */
            limit: number | null;
            /** @description Where the verdict on an incompatible pair is written. */
            reference: string | null;
            /** @description The doctor's decision that lets it pass. */
            overridden: components["schemas"]["OverrideWordsAnswer"] | null;
        };
        BenchSignatureAnswer: {
            at: string;
            by: components["schemas"]["PreparationPersonAnswer"];
        };
        MixConditionAnswer: {
            /** @description The two items of the pair. */
            items: components["schemas"]["ComponentItemAnswer"][];
            condition: string;
            reference: string | null;
            /** @description Who said that it is met. */
            confirmed: components["schemas"]["BenchSignatureAnswer"] | null;
        };
        BeyondUseAnswer: {
            /** @enum {string} */
            code: "component-expiry" | "component-preparation" | "formula-limit" | "immediate-use" | "open-container";
            /** @description Of a limit from the start: so many hours. */
            hours: number | null;
            /** @description From when it counts: the start, or when the container was opened. */
            since: string | null;
            expiresOn: string | null;
            itemId: string | null;
            itemName: string | null;
            lotId: string | null;
            lotNumber: string | null;
            detail: string;
        };
        PreparationAnswer: {
            id: string;
            /** @description Progressive, never given twice. */
            number: number;
            /** @description The number as the label shows it; it is also the lot number, `PREP-000012`. */
            code: string;
            /** @enum {string} */
            state: "checked" | "discarded" | "draft" | "partly-used" | "prepared" | "released" | "reversed" | "used";
            consent: components["schemas"]["PreparationConsentAnswer"];
            label: components["schemas"]["LabelCopyAnswer"] | null;
            /** @description Its own lot, once prepared. */
            lotId: string | null;
            /** @description What is left of it in stock, what went to patients and what was discarded. */
            remaining: number;
            used: number;
            discarded: number;
            /** @description It is past the time until which it may be used. */
            pastUse: boolean;
            createdBy: components["schemas"]["PreparationPersonAnswer"];
            preparer: components["schemas"]["PreparationPersonAnswer"] | null;
            preparedAt: string | null;
            checker: components["schemas"]["PreparationPersonAnswer"] | null;
            checkedAt: string | null;
            releasedAt: string | null;
            visualCheck: components["schemas"]["VisualCheckAnswer"] | null;
            overrides: components["schemas"]["OverrideAnswer"][];
            confirmations: components["schemas"]["ConditionConfirmationAnswer"][];
            /** @description Whom it was for before, as a draft. */
            patientChanges: components["schemas"]["PatientChangeAnswer"][];
            deviations: components["schemas"]["DeviationAnswer"][];
            steps: components["schemas"]["StepAnswer"][];
            transitions: components["schemas"]["TransitionAnswer"][];
            /** @description What would stop the next command as things stand. */
            refusal: components["schemas"]["PreparationRefusalAnswer"] | null;
            formulaId: string | null;
            formulaVersion: number | null;
            /** @description The catalog's item whose lot it is; `null` before a free preparation has one. */
            itemId: string | null;
            name: string;
            strength: string | null;
            form: string | null;
            unit: string;
            patientId: string | null;
            patientCode: string | null;
            prescriber: components["schemas"]["PreparationPersonAnswer"] | null;
            locationId: string;
            locationName: string;
            startedAt: string;
            /** @description The wanted volume of all containers together. */
            volume: number | null;
            containers: number;
            /** @description What one syringe or vial holds. */
            containerCapacity: number | null;
            storage: string | null;
            components: components["schemas"]["PreparationComponentAnswer"][];
            /** @description Of the patient's own, from no stock: it is for this patient only, and what is left is waste. */
            ownMaterial: components["schemas"]["OwnMaterialAnswer"] | null;
            /** @description What went in, of all components measured in the mixture's unit, and of own material. */
            inputQuantity: number;
            outputQuantity: number | null;
            wasteQuantity: number | null;
            /** @description Input less output less waste, and how far it may be from zero. */
            difference: number | null;
            balanceTolerance: number;
            /** @description How many different sterile products it holds, and how many it may without an override. */
            products: number;
            productsLimit: number;
            pairs: components["schemas"]["PairAnswer"][];
            /** @description Those not overridden stop it. */
            blocks: components["schemas"]["BlockAnswer"][];
            /** @description Those not confirmed stop it. */
            conditions: components["schemas"]["MixConditionAnswer"][];
            /** @description Usable until then, this minute included; of a draft, as things stand. */
            useUntil: string | null;
            beyondUse: components["schemas"]["BeyondUseAnswer"] | null;
            /** @description What the record still lacks; nothing: it is complete. */
            missing: ("checker" | "components" | "output" | "preparer" | "prescriber" | "visual-check" | "waste")[];
        };
        PreviewPreparationDto: {
            /**
             * @description How many syringes or vials it fills.
             * @default 1
             */
            containers: number;
            /** @description The approved formula; left out, the mixture is free, and only a doctor may make it. */
            formulaId?: string | null;
            /** @description Of a free preparation: what it is called. */
            name?: string | null;
            /** @description Whom it is made for; left out, it is made as stock. */
            patientId?: string | null;
            /** @description The doctor; left out, whoever begins it, if a doctor, else the doctor who approved the formula. */
            prescriberId?: string | null;
            /** @description Components are taken from here and from everything within; the new lot stands here. */
            locationId: string;
            startedAt: string;
            /** @description The wanted volume of all containers together; left out, the formula's for each container. */
            volume?: number | null;
            /** @description Of a free preparation: what one syringe or vial holds. */
            containerCapacity?: number | null;
            /** @description The patient's consent; left out, the newest that is on file. */
            consentReference?: string | null;
            /** @description What is taken; when every required component is, the preparation is prepared at once. */
            components?: components["schemas"]["ComponentDto"][];
            overrides?: components["schemas"]["OverrideDto"][];
            /** @description Of pairs that may be mixed under a condition: it was read, and it is met. */
            confirmations?: components["schemas"]["ConditionConfirmationDto"][];
            /** @description What came out, all containers together; left out, everything that went in, less the waste. */
            outputQuantity?: number | null;
            /** @description What of the mixture was lost; left out, nothing. */
            wasteQuantity?: number | null;
            visualCheck?: components["schemas"]["VisualCheckDto"] | null;
            /** @description What was done otherwise than the formula says; it goes to the list of deviations. */
            deviation?: string | null;
        };
        PreparationPreviewAnswer: {
            /** @description Why it would be refused as it stands. */
            refusal: components["schemas"]["PreparationRefusalAnswer"] | null;
            formulaId: string | null;
            formulaVersion: number | null;
            /** @description The catalog's item whose lot it is; `null` before a free preparation has one. */
            itemId: string | null;
            name: string;
            strength: string | null;
            form: string | null;
            unit: string;
            patientId: string | null;
            patientCode: string | null;
            prescriber: components["schemas"]["PreparationPersonAnswer"] | null;
            locationId: string;
            locationName: string;
            startedAt: string;
            /** @description The wanted volume of all containers together. */
            volume: number | null;
            containers: number;
            /** @description What one syringe or vial holds. */
            containerCapacity: number | null;
            storage: string | null;
            components: components["schemas"]["PreparationComponentAnswer"][];
            /** @description Of the patient's own, from no stock: it is for this patient only, and what is left is waste. */
            ownMaterial: components["schemas"]["OwnMaterialAnswer"] | null;
            /** @description What went in, of all components measured in the mixture's unit, and of own material. */
            inputQuantity: number;
            outputQuantity: number | null;
            wasteQuantity: number | null;
            /** @description Input less output less waste, and how far it may be from zero. */
            difference: number | null;
            balanceTolerance: number;
            /** @description How many different sterile products it holds, and how many it may without an override. */
            products: number;
            productsLimit: number;
            pairs: components["schemas"]["PairAnswer"][];
            /** @description Those not overridden stop it. */
            blocks: components["schemas"]["BlockAnswer"][];
            /** @description Those not confirmed stop it. */
            conditions: components["schemas"]["MixConditionAnswer"][];
            /** @description Usable until then, this minute included; of a draft, as things stand. */
            useUntil: string | null;
            beyondUse: components["schemas"]["BeyondUseAnswer"] | null;
            /** @description What the record still lacks; nothing: it is complete. */
            missing: ("checker" | "components" | "output" | "preparer" | "prescriber" | "visual-check" | "waste")[];
        };
        PreparationRowAnswer: {
            id: string;
            number: number;
            code: string;
            /** @enum {string} */
            state: "checked" | "discarded" | "draft" | "partly-used" | "prepared" | "released" | "reversed" | "used";
            name: string;
            formulaId: string | null;
            formulaVersion: number | null;
            patientId: string | null;
            patientCode: string | null;
            locationId: string;
            locationName: string;
            startedAt: string;
            volume: number | null;
            containers: number;
            outputQuantity: number | null;
            unit: string;
            useUntil: string | null;
            pastUse: boolean;
            lotId: string | null;
            remaining: number;
            createdBy: components["schemas"]["PreparationPersonAnswer"];
            preparer: components["schemas"]["PreparationPersonAnswer"] | null;
            checker: components["schemas"]["PreparationPersonAnswer"] | null;
        };
        PreparationRowAnswerPage: {
            items: components["schemas"]["PreparationRowAnswer"][];
            nextCursor: string | null;
        };
        PrescribersAnswer: {
            items: components["schemas"]["PreparationPersonAnswer"][];
        };
        DeviationAnswerPage: {
            items: components["schemas"]["DeviationAnswer"][];
            nextCursor: string | null;
        };
        TakeDto: {
            itemId: string;
            /** @description In the item's unit; pieces are whole. */
            quantity: number;
            /** @description The lot in the hand; left out, the first to expire goes. */
            lotId?: string | null;
            /** @description The open container in the hand. */
            containerId?: string | null;
            /** @description The text of the scan of the container: it must name this lot, and confirms one that was typed. */
            scan?: string | null;
            /** @description Why another lot than the first to expire. */
            reason?: string | null;
            id: string;
        };
        StepDto: {
            done: boolean;
        };
        GivePreparationDto: {
            /** @description `null`: it is made as stock. */
            patientId: string | null;
            /** @description The patient's consent; left out, the newest that is on file. */
            consentReference?: string | null;
        };
        ResultDto: {
            /** @description What came out, all containers together; left out, everything that went in, less the waste. */
            outputQuantity?: number | null;
            /** @description What of the mixture was lost; left out, nothing. */
            wasteQuantity?: number | null;
            visualCheck?: components["schemas"]["VisualCheckDto"] | null;
            /** @description What was done otherwise than the formula says; it goes to the list of deviations. */
            deviation?: string | null;
        };
        CheckDto: {
            /** @description Left out: the checker looked, and it passed. */
            visualCheck?: components["schemas"]["VisualCheckDto"] | null;
            deviation?: string | null;
        };
        DiscardPreparationDto: {
            /** @description Of a part: the idempotency key of this discard. */
            id?: string | null;
            reason: string;
            /** @description How much of it; left out, all that is left. */
            quantity?: number | null;
        };
        ReversePreparationDto: {
            reason: string;
        };
        SessionLineDto: {
            itemId: string;
            /** @description In the item's unit; pieces are whole. */
            quantity: number;
            /** @description The lot taken by hand; left out, the first to expire goes. */
            lotId?: string | null;
            /** @description The open container taken by hand. */
            containerId?: string | null;
            /** @description Why another lot than the first to expire, or why a cosmetic by injection. */
            reason?: string | null;
            /** @description Why a doctor used stock that must not be used. */
            incidentReason?: string | null;
        };
        ChecklistEntryDto: {
            text: string;
            /**
             * @description At the start or at the end.
             * @enum {string}
             */
            phase: "after" | "before";
            done: boolean;
        };
        LogSessionDto: {
            id: string;
            patientId: string;
            performedAt: string;
            /** @description Stock is taken from here and from everything within. */
            locationId: string;
            protocolId?: string | null;
            technique?: string | null;
            route?: string | null;
            zones?: string[];
            lines: components["schemas"]["SessionLineDto"][];
            notes?: string | null;
            /** @description The course it is the next session of. */
            courseId?: string | null;
            /** @description The reusable devices it was done with. */
            deviceIds?: string[];
            checklist?: components["schemas"]["ChecklistEntryDto"][];
        };
        PickAnswer: {
            lotId: string;
            lotNumber: string;
            expiresOn: string | null;
            placeId: string;
            placeName: string;
            /** @enum {string} */
            placeKind: "container" | "location";
            given: number;
            wasted: number;
            /** @enum {string} */
            because: "first-expiry" | "hand-picked" | "incident" | "open-first";
            /** @description The open container that a sealed one became. */
            openedContainerId: string | null;
            openedAt: string | null;
            discardAt: string | null;
        };
        SkipAnswer: {
            lotId: string;
            lotNumber: string;
            /** @enum {string} */
            because: "beyond-use" | "expired" | "held" | "in-use-expired" | "location-held" | "not-released" | "other-patient" | "recalled";
        };
        SessionLineAnswer: {
            itemId: string;
            itemName: string;
            unit: string;
            quantity: number;
            picks: components["schemas"]["PickAnswer"][];
            skips: components["schemas"]["SkipAnswer"][];
            lotId: string | null;
            containerId: string | null;
            reason: string | null;
            incidentReason: string | null;
        };
        WarningAnswer: {
            /** @enum {string} */
            code: "after-mesotherapy" | "class-to-be-confirmed" | "cosmetic-by-injection" | "cosmetic-through-skin" | "incident" | "interval-long" | "interval-short" | "lot-hand-picked" | "needle-gauge" | "needle-length" | "off-label-route";
            detail: string;
            /** @description The material it speaks of; `null`: the session. */
            itemId: string | null;
        };
        LoggedSessionAnswer: {
            id: string;
            /** @enum {string} */
            status: "posted";
            lines: components["schemas"]["SessionLineAnswer"][];
            warnings: components["schemas"]["WarningAnswer"][];
            incident: boolean;
            courseId: string | null;
        };
        PreviewSessionDto: {
            patientId: string;
            performedAt: string;
            /** @description Stock is taken from here and from everything within. */
            locationId: string;
            protocolId?: string | null;
            technique?: string | null;
            route?: string | null;
            zones?: string[];
            lines: components["schemas"]["SessionLineDto"][];
            notes?: string | null;
            /** @description The course it is the next session of. */
            courseId?: string | null;
            /** @description The reusable devices it was done with. */
            deviceIds?: string[];
            checklist?: components["schemas"]["ChecklistEntryDto"][];
        };
        PreviewLineAnswer: {
            itemId: string;
            itemName: string;
            unit: string;
            quantity: number;
            picks: components["schemas"]["PickAnswer"][];
            skips: components["schemas"]["SkipAnswer"][];
            lotId: string | null;
            containerId: string | null;
            reason: string | null;
            incidentReason: string | null;
            /** @description What no usable stock is there for. */
            short: number;
            available: number;
            /**
             * @description What of the patient speaks against it.
             * @enum {string|null}
             */
            bar: "allergy" | "consent-missing" | "contraindicated" | null;
        };
        RefusalAnswer: {
            type: string;
            title: string;
            status: number;
            detail: string;
        };
        PreviewAnswer: {
            lines: components["schemas"]["PreviewLineAnswer"][];
            warnings: components["schemas"]["WarningAnswer"][];
            /** @description Why the session would be refused as it stands. */
            refusal: components["schemas"]["RefusalAnswer"] | null;
        };
        ChecklistEntryAnswer: {
            text: string;
            /** @enum {string} */
            phase: "after" | "before";
            done: boolean;
        };
        SessionAnswer: {
            id: string;
            /** @enum {string} */
            status: "draft" | "posted" | "voided";
            patientId: string | null;
            patientCode: string | null;
            performedAt: string | null;
            locationId: string | null;
            locationName: string | null;
            protocolId: string | null;
            protocolName: string | null;
            technique: string | null;
            route: string | null;
            zones: string[];
            notes: string | null;
            courseId: string | null;
            deviceIds: string[];
            checklist: components["schemas"]["ChecklistEntryAnswer"][];
            lines: components["schemas"]["SessionLineAnswer"][];
            warnings: components["schemas"]["WarningAnswer"][];
            incident: boolean;
            loggedBy: components["schemas"]["PersonAnswer"];
            recordedAt: string;
            voidedAt: string | null;
            voidedBy: components["schemas"]["PersonAnswer"] | null;
            voidReason: string | null;
        };
        SessionAnswerPage: {
            items: components["schemas"]["SessionAnswer"][];
            nextCursor: string | null;
        };
        UsualItemAnswer: {
            itemId: string;
            itemName: string;
            unit: string;
            containerQuantity: number;
            /** @description The quantity most often logged. */
            quantity: number;
            /** @description In how many of the sessions looked at. */
            uses: number;
        };
        UsualItemsAnswer: {
            items: components["schemas"]["UsualItemAnswer"][];
        };
        ProposedLineAnswer: {
            itemId: string;
            itemName: string;
            unit: string;
            containerQuantity: number;
            quantity: number;
            /**
             * @description As last time for this patient, as usual under the protocol, or as the protocol says.
             * @enum {string}
             */
            from: "last-time" | "protocol" | "usual";
            /** @description The group of which this item was chosen. */
            groupId: string | null;
        };
        ProposalAnswer: {
            courseId: string | null;
            /** @description Which session of the course it will be, and of how many. */
            n: number | null;
            of: number | null;
            patientId: string | null;
            patientCode: string | null;
            protocolId: string;
            protocolName: string;
            /** @description The site of the planned room; `null` while no room is planned. */
            locationId: string | null;
            technique: string | null;
            techniques: string[];
            route: string | null;
            zones: string[];
            deviceKind: string | null;
            /** @description The devices used last time. */
            deviceIds: string[];
            checklist: components["schemas"]["ChecklistEntryAnswer"][];
            lines: components["schemas"]["ProposedLineAnswer"][];
            /** @description What would stop the session as it is proposed. */
            bars: components["schemas"]["BarAnswer"][];
        };
        VoidSessionDto: {
            reason: string;
        };
        DraftLineDto: {
            itemId: string;
            quantity?: number | null;
            lotId?: string | null;
            containerId?: string | null;
            reason?: string | null;
            incidentReason?: string | null;
        };
        DraftDto: {
            patientId?: string | null;
            performedAt?: string | null;
            locationId?: string | null;
            protocolId?: string | null;
            technique?: string | null;
            route?: string | null;
            zones?: string[];
            lines?: components["schemas"]["DraftLineDto"][];
            notes?: string | null;
            courseId?: string | null;
            deviceIds?: string[];
            checklist?: components["schemas"]["ChecklistEntryDto"][];
        };
        RecallSummaryAnswer: {
            /** @enum {integer} */
            class: 1 | 2 | 3;
            id: string;
            /** @enum {string} */
            measure: "ban-of-use" | "sampling" | "seizure" | "withdrawal";
            authority: string;
            reference: string;
            receivedAt: string;
            /** @description Until when it must be answered, by its class. */
            dueAt: string;
            openedAt: string;
            openedBy: components["schemas"]["PersonAnswer"];
            drill: boolean;
            /** @enum {string} */
            state: "closed" | "open";
            /**
             * @description How it ended.
             * @enum {string|null}
             */
            answer: "followed-through" | "no-affected-stock" | null;
            closedAt: string | null;
            /** @description Products that the catalog does not know, in the words of the notice. */
            products: string | null;
            /** @description The items and devices it names, and those products. */
            names: string[];
        };
        RecallSummaryAnswerPage: {
            items: components["schemas"]["RecallSummaryAnswer"][];
            nextCursor: string | null;
        };
        ScopeDto: {
            itemId?: string | null;
            /** @description As printed; left out or empty, every lot of the item. */
            lotNumbers?: string[];
            deviceId?: string | null;
        };
        NewRecall: {
            /** @enum {integer} */
            class: 1 | 2 | 3;
            id: string;
            /** @enum {string} */
            measure: "ban-of-use" | "sampling" | "seizure" | "withdrawal";
            /** @description Who asks for it: AIFA, AEMPS, the maker. */
            authority: string;
            /** @description The notice's own number or date. */
            reference: string;
            /** @description When the notice came. */
            receivedAt: string;
            /** @description Empty only for "no affected stock", with the products in words. */
            scope: components["schemas"]["ScopeDto"][];
            /** @description Products of the notice that the catalog does not know, in its words. */
            products?: string | null;
            /** @description An exercise: stock stays as it is. */
            drill?: boolean;
            /** @description The text of the notice. */
            notice?: string | null;
            /** @description "No affected stock", signed with one's name: it is closed as it is opened. */
            noAffectedStock?: string | null;
        };
        RecalledLotAnswer: {
            lotId: string;
            lotNumber: string;
            itemId: string;
            itemName: string;
            expiresOn: string | null;
            /** @enum {string|null} */
            hold: "held" | null | "recalled";
            /** @description Why it is in quarantine apart from the recall: it stays so when the recall lets it go. */
            quarantineReason: string | null;
            /**
             * @description It is named by the notice, or contains a lot that is.
             * @enum {string}
             */
            because: "contains" | "scope";
        };
        StockLeftAnswer: {
            lotId: string;
            lotNumber: string;
            itemName: string;
            /** @enum {string} */
            unit: "g" | "mL" | "piece";
            placeId: string;
            /** @enum {string} */
            placeKind: "container" | "location";
            placeName: string;
            quantity: number;
        };
        OpenedRecallAnswer: {
            id: string;
            /** @enum {string} */
            state: "closed" | "open";
            dueAt: string;
            /** @description How many lots are held by it. */
            held: number;
            lots: components["schemas"]["RecalledLotAnswer"][];
            stock: components["schemas"]["StockLeftAnswer"][];
        };
        MatchDto: {
            /** @description The text of the notice, pasted. */
            text?: string;
            /** @description Codes from a scan or typed: GTIN, AIC, CN. */
            identifiers?: string[];
            lotNumbers?: string[];
        };
        LotProposalAnswer: {
            lotId: string;
            lotNumber: string;
            itemId: string;
            itemName: string;
            /** @enum {string} */
            unit: "g" | "mL" | "piece";
            expiresOn: string | null;
            onHand: number;
            /** @enum {string|null} */
            hold: "held" | null | "recalled";
            /** @enum {string} */
            certainty: "exact-lot" | "identifier" | "similar-text";
            /** @description What in the notice speaks for it. */
            matched: string[];
        };
        DeviceProposalAnswer: {
            deviceId: string;
            name: string;
            serialNumber: string;
            /** @enum {string} */
            certainty: "exact-lot" | "identifier" | "similar-text";
            matched: string[];
        };
        MatchAnswer: {
            proposals: components["schemas"]["LotProposalAnswer"][];
            devices: components["schemas"]["DeviceProposalAnswer"][];
        };
        DrillLotAnswer: {
            lotId: string;
            lotNumber: string;
            itemId: string;
            itemName: string;
        };
        ScopeAnswer: {
            itemId: string | null;
            deviceId: string | null;
            name: string;
            /** @description Of an item; empty: every lot. */
            lotNumbers: string[];
            /** @description The numbers that no lot of the book bears. */
            unknown: string[];
        };
        CounterAnswer: {
            lotId: string;
            lotNumber: string;
            itemName: string;
            /** @enum {string} */
            unit: "g" | "mL" | "piece";
            reconciliation: components["schemas"]["ReconciliationAnswer"];
        };
        RecallExposureAnswer: {
            sessionId: string;
            performedAt: string;
            /** @description The recalled lot, or `null` for a device. */
            lotId: string | null;
            /** @description The lot's number, or the device's name. */
            what: string;
            /** @description How much of the lot; `null` for a device. */
            quantity: number | null;
            /** @enum {string|null} */
            unit: "g" | "mL" | null | "piece";
            /** @description The preparations it went through, by number; empty: directly. */
            via: string[];
        };
        RecallPatientAnswer: {
            patientId: string;
            code: string;
            taskId: string;
            exposures: components["schemas"]["RecallExposureAnswer"][];
        };
        RecallVoidedAnswer: {
            sessionId: string;
            patientId: string;
            code: string;
            performedAt: string;
            voidedAt: string;
            voidReason: string;
            what: string;
        };
        RecallOrderAnswer: {
            /** @enum {string} */
            kind: "delivery" | "order";
            orderId: string | null;
            /** @description As it is printed on the order. */
            orderNumber: number | null;
            deliveryId: string | null;
            /** @enum {string} */
            state: "announced" | "approved" | "partly-received" | "sent";
            itemId: string;
            itemName: string;
            supplierId: string;
            supplierName: string;
            /** @description `null`: nobody said yet. */
            expectedOn: string | null;
            /** @description Still to come. */
            containers: number;
        };
        TaskEntryAnswer: {
            /** @enum {string} */
            state: "called" | "closed" | "destroyed" | "quarantined" | "reached" | "returned";
            /** @enum {string|null} */
            outcome: "deceased" | "declined" | "examined" | "informed" | "not-found" | null | "referred";
            symptoms: string | null;
            note: string | null;
            witness: components["schemas"]["PersonAnswer"] | null;
            documentId: string | null;
            at: string;
            by: components["schemas"]["PersonAnswer"];
        };
        TaskAnswer: {
            id: string;
            /** @enum {string} */
            kind: "patient" | "stock";
            patientId: string | null;
            /** @description The patient's code, or the lot's number and where it stood. */
            title: string;
            lotId: string | null;
            placeId: string | null;
            /** @description What there was when the recall was opened, and what is left; of stock. */
            quantity: number | null;
            left: number | null;
            /** @enum {string|null} */
            unit: "g" | "mL" | null | "piece";
            /**
             * @description As it stands; `null` when nothing was done yet.
             * @enum {string|null}
             */
            state: "called" | "closed" | "destroyed" | null | "quarantined" | "reached" | "returned";
            done: boolean;
            overdue: boolean;
            dueAt: string;
            entries: components["schemas"]["TaskEntryAnswer"][];
        };
        RecallProgressAnswer: {
            patients: number;
            patientsDone: number;
            stock: number;
            stockDone: number;
            overdue: number;
        };
        RecallNoteAnswer: {
            note: string;
            at: string;
            by: components["schemas"]["PersonAnswer"];
            /** @description Added after the recall was closed. */
            annotation: boolean;
        };
        ClockAnswer: {
            toOpen: number;
            toClose: number | null;
            inTime: boolean | null;
        };
        ClosingAnswer: {
            /** @enum {string} */
            answer: "followed-through" | "no-affected-stock";
            conclusion: string;
            gaps: string[];
            openTasksReason: string | null;
            released: boolean;
            signature: string;
            /** @description SHA-256 of the report as it was signed. */
            reportSha256: string;
            at: string;
            by: components["schemas"]["PersonAnswer"];
        };
        RecallAnswer: {
            /** @enum {integer} */
            class: 1 | 2 | 3;
            id: string;
            /** @enum {string} */
            measure: "ban-of-use" | "sampling" | "seizure" | "withdrawal";
            authority: string;
            reference: string;
            receivedAt: string;
            /** @description Until when it must be answered, by its class. */
            dueAt: string;
            openedAt: string;
            openedBy: components["schemas"]["PersonAnswer"];
            drill: boolean;
            /** @enum {string} */
            state: "closed" | "open";
            /**
             * @description How it ended.
             * @enum {string|null}
             */
            answer: "followed-through" | "no-affected-stock" | null;
            closedAt: string | null;
            /** @description Products that the catalog does not know, in the words of the notice. */
            products: string | null;
            /** @description The items and devices it names, and those products. */
            names: string[];
            notice: string | null;
            scope: components["schemas"]["ScopeAnswer"][];
            lots: components["schemas"]["RecalledLotAnswer"][];
            counters: components["schemas"]["CounterAnswer"][];
            patients: components["schemas"]["RecallPatientAnswer"][];
            voided: components["schemas"]["RecallVoidedAnswer"][];
            stock: components["schemas"]["StockLeftAnswer"][];
            orders: components["schemas"]["RecallOrderAnswer"][];
            tasks: components["schemas"]["TaskAnswer"][];
            progress: components["schemas"]["RecallProgressAnswer"];
            notes: components["schemas"]["RecallNoteAnswer"][];
            clock: components["schemas"]["ClockAnswer"];
            closing: components["schemas"]["ClosingAnswer"] | null;
        };
        TaskDto: {
            /** @enum {string} */
            state: "called" | "closed" | "destroyed" | "quarantined" | "reached" | "returned";
            /**
             * @description Needed to close a patient's task.
             * @enum {string|null}
             */
            outcome?: "deceased" | "declined" | "examined" | "informed" | "not-found" | null | "referred";
            symptoms?: string | null;
            note?: string | null;
            /** @description Who saw the stock destroyed; another person. */
            witnessId?: string | null;
            /** @description The waste or the return that took it out of the book. */
            documentId?: string | null;
        };
        NoteDto: {
            note: string;
        };
        CloseDto: {
            conclusion: string;
            /** @description Typed by whoever closes it: their name. */
            signature: string;
            /** @description The lots may be used again: the recall was lifted, or was none. */
            release?: boolean;
            /** @description Needed when tasks are still open. */
            openTasksReason?: string | null;
            /** @description What did not go as it should: of a drill, what was learnt. */
            gaps?: string[];
        };
        LetterTemplateAnswer: {
            /** @enum {string} */
            language: "en" | "es" | "it";
            subject: string;
            body: string;
            /** @description Whether the practice has written its own. */
            own: boolean;
        };
        LetterTemplatesAnswer: {
            items: components["schemas"]["LetterTemplateAnswer"][];
        };
        LetterTemplateDto: {
            subject: string;
            /** @description With `{name}`, `{code}`, `{items}`, `{reference}`, `{authority}`, `{practice}`, `{day}`. */
            body: string;
        };
        LetterDto: {
            /** @enum {string} */
            language?: "en" | "es" | "it";
            reason: string;
        };
        AgendaSessionAnswer: {
            courseId: string;
            n: number;
            of: number;
            patientId: string;
            patientCode: string | null;
            protocolId: string;
            protocolName: string;
            protocolVersion: number;
            /** @description The day it was performed, or is due. */
            day: string;
            plannedAt: string | null;
            /** @description It is not overdue before the day after this one; `null` of performed sessions. */
            latestOn: string | null;
            roomId: string | null;
            roomName: string | null;
            practitionerId: string | null;
            practitionerName: string | null;
            /** @enum {string} */
            status: "performed" | "planned";
            /** @description The session that was logged for it. */
            sessionId: string | null;
            /** @description What would stop it as things stand. */
            bars: components["schemas"]["BarAnswer"][];
        };
        AgendaShortageAnswer: {
            /** @description The site that the sessions take from; `null` of those without a room. */
            siteId: string | null;
            siteName: string | null;
            itemId: string;
            itemName: string;
            /** @description The other items that would do as well. */
            otherItemIds: string[];
            unit: string;
            needed: number;
            /** @description Usable on that day, after what the days before it take. */
            usable: number;
            short: number;
        };
        AgendaDayAnswer: {
            day: string;
            /** @description By time; those without a time come last. */
            sessions: components["schemas"]["AgendaSessionAnswer"][];
            shortages: components["schemas"]["AgendaShortageAnswer"][];
        };
        AgendaAnswer: {
            /** @description The clinic's day now. */
            today: string;
            days: components["schemas"]["AgendaDayAnswer"][];
            /** @description Due before today, neither performed nor moved, and past what is let pass; the longest first. */
            overdue: components["schemas"]["AgendaSessionAnswer"][];
            /** @description Due before today and not performed, but still in time, the longest first. */
            stillInTime: components["schemas"]["AgendaSessionAnswer"][];
        };
        PractitionerAnswer: {
            id: string;
            name: string;
        };
        PractitionersAnswer: {
            items: components["schemas"]["PractitionerAnswer"][];
        };
        OfferAnswer: {
            supplierId: string;
            supplierName: string;
            orderCode: string | null;
            pack: number;
            minimumPacks: number;
            preferred: boolean;
            /** @description Of today, in the practice's currency. */
            pricePerPack: number | null;
        };
        WhyAnswer: {
            /** @enum {string} */
            leadSource: "agreed" | "default" | "item" | "supplier";
            usable: number;
            onOrder: number;
            /** @description In orders that are still being written. */
            inDrafts: number;
            /** @description Of the usable stock, what will expire before the order after this one could come. */
            lostBefore: number;
            /** @description usable − lostBefore + onOrder + inDrafts */
            position: number;
            /** @description The mean use of a week; 0 where the past says too little. */
            weeklyUse: number;
            /** @description Its standard deviation. */
            weeklySpread: number;
            /** @description How likely the item is used in a week at all, from 0 to 1. */
            useChance: number;
            /** @description How much it is when it is used. */
            useSize: number;
            /** @description The past weeks that were looked at. */
            weeksSeen: number;
            leadDays: number;
            leadSpread: number;
            /** @description Learnt from so many orders. */
            leadJourneys: number;
            reviewDays: number;
            coverDays: number;
            /** @description In per cent. */
            serviceLevel: number;
            /** @description leadDays + reviewDays */
            horizonDays: number;
            /** @description What those days will use: the usual, or what is planned where that is more. */
            expectedUse: number;
            /** @description What sessions of courses are planned to use in those days. */
            plannedUse: number;
            /** @description Kept against chance. */
            safety: number;
            /** @description expectedUse + safety, or the item's reorder point. */
            orderBelow: number;
            /** @description orderBelow and the use of the cover days, or the item's up-to level. */
            orderUpTo: number;
            /** @description How long a delivery usually keeps, in days. */
            shelfLifeDays: number | null;
            /** @description What of a delivery can be used before it expires. */
            usableOfDelivery: number | null;
            /** @description What is wanted, before it is rounded to packs. */
            wanted: number;
        };
        SuggestionAnswer: {
            /** @enum {string} */
            method: "levels" | "none" | "use";
            itemId: string;
            itemName: string;
            category: string;
            unit: string;
            containerKind: string;
            containerQuantity: number;
            /** @description From whom: the preferred supplier, else the first by name; `null`: nobody is known to sell it. */
            supplierId: string | null;
            supplierName: string | null;
            orderCode: string | null;
            pack: number;
            minimumPacks: number;
            pricePerPack: number | null;
            /** @description Everybody who sells it, the preferred supplier first. */
            offers: components["schemas"]["OfferAnswer"][];
            /** @description How many packs to order now; 0: none. */
            packs: number;
            containers: number;
            quantity: number;
            cost: number | null;
            /** @description The first day whose use cannot be served, with what is on order; `null`: none within a year. */
            stockOutOn: string | null;
            /** @description The last day on which an order still comes in time. */
            orderBy: string | null;
            /** @description Of what is in stock, what will expire before it can be used. */
            willExpire: number;
            why: components["schemas"]["WhyAnswer"];
        };
        SuggestionAnswerPage: {
            items: components["schemas"]["SuggestionAnswer"][];
            nextCursor: string | null;
        };
        WeekAnswer: {
            /** @description Its first day. */
            from: string;
            used: number;
        };
        OutlookDayAnswer: {
            day: string;
            /** @description What is expected to be left at its end, with what is on order but without a new order. */
            left: number;
        };
        ExpiringLotAnswer: {
            lotId: string;
            lotNumber: string;
            useBy: string;
            /** @description What of it will not be used in time. */
            quantity: number;
        };
        ArrivalAnswer: {
            /** @description `null`: announced without an order. */
            orderId: string | null;
            supplierName: string;
            quantity: number;
            /** @description By when it is counted on. */
            day: string;
        };
        ExplainedSuggestionAnswer: {
            /** @enum {string} */
            method: "levels" | "none" | "use";
            itemId: string;
            itemName: string;
            category: string;
            unit: string;
            containerKind: string;
            containerQuantity: number;
            /** @description From whom: the preferred supplier, else the first by name; `null`: nobody is known to sell it. */
            supplierId: string | null;
            supplierName: string | null;
            orderCode: string | null;
            pack: number;
            minimumPacks: number;
            pricePerPack: number | null;
            /** @description Everybody who sells it, the preferred supplier first. */
            offers: components["schemas"]["OfferAnswer"][];
            /** @description How many packs to order now; 0: none. */
            packs: number;
            containers: number;
            quantity: number;
            cost: number | null;
            /** @description The first day whose use cannot be served, with what is on order; `null`: none within a year. */
            stockOutOn: string | null;
            /** @description The last day on which an order still comes in time. */
            orderBy: string | null;
            /** @description Of what is in stock, what will expire before it can be used. */
            willExpire: number;
            why: components["schemas"]["WhyAnswer"];
            weeks: components["schemas"]["WeekAnswer"][];
            /** @description The days of the next quarter, and then every seventh. */
            outlook: components["schemas"]["OutlookDayAnswer"][];
            expiring: components["schemas"]["ExpiringLotAnswer"][];
            arrivals: components["schemas"]["ArrivalAnswer"][];
        };
        SuggestedLineDto: {
            itemId: string;
            supplierId: string;
            packs: number;
        };
        SuggestedOrdersDto: {
            /** @description Makes the request safe to repeat. */
            id: string;
            /** @description Where it is all to be delivered. */
            locationId?: string | null;
            note?: string | null;
            lines: components["schemas"]["SuggestedLineDto"][];
        };
        SuggestedOrdersAnswer: {
            id: string;
            /** @description Drafts, one for each supplier. */
            orders: components["schemas"]["OrderAnswer"][];
        };
        RiskMonthAnswer: {
            /** @description `YYYY-MM` */
            month: string;
            value: number;
            lots: number;
        };
        MoveAnswer: {
            siteId: string;
            siteName: string;
            /** @description Where of the site it belongs: where most of the item stands, or where its kind is kept. */
            locationId: string;
            /** @description So many of them would be used there in time. */
            containers: number;
            quantity: number;
        };
        ReturnToAnswer: {
            supplierId: string;
            supplierName: string;
            containers: number;
            quantity: number;
        };
        LevelsAnswer: {
            reorderPoint: number | null;
            reorderUpTo: number;
            suggestedPoint: number | null;
            suggestedUpTo: number;
        };
        UseFirstAnswer: {
            courseId: string;
            n: number;
            day: string;
            patientCode: string | null;
            quantity: number;
            /** @description The item that is proposed first, where this one would do as well. */
            insteadOfItemId: string | null;
            insteadOfItemName: string | null;
        };
        AtRiskAnswer: {
            /** @enum {string} */
            placeKind: "container" | "location";
            move: components["schemas"]["MoveAnswer"] | null;
            returnTo: components["schemas"]["ReturnToAnswer"] | null;
            levels: components["schemas"]["LevelsAnswer"] | null;
            itemId: string;
            itemName: string;
            unit: string;
            containerKind: string;
            lotId: string;
            lotNumber: string;
            placeId: string;
            placeName: string;
            siteId: string;
            siteName: string;
            /** @description The last day on which it may be used. */
            useBy: string;
            /** @description What stands there. */
            stands: number;
            /** @description What of it will not be used. */
            quantity: number;
            /** @description Whole sealed containers of it. */
            containers: number;
            /** @description `null`: nobody knows what it cost. */
            value: number | null;
            /** @description What its site uses in a week. */
            weeklyUse: number;
            /** @description The first of them. */
            useFirst: components["schemas"]["UseFirstAnswer"][];
            /** @description How many there are in all. */
            useFirstCount: number;
        };
        ExpiryPlanAnswer: {
            readAt: string;
            currency: string;
            /** @description Of twelve months, what nobody knows the cost of left out. */
            value: number;
            /** @description How many entries there are, also when not all are told. */
            count: number;
            withoutCost: number;
            /** @description Items that are kept for too short a time to know how they are used. */
            tooNew: number;
            months: components["schemas"]["RiskMonthAnswer"][];
            /** @description The first 200, by value. */
            items: components["schemas"]["AtRiskAnswer"][];
        };
        StockRowAnswerPage: {
            items: components["schemas"]["StockRowAnswer"][];
            nextCursor: string | null;
        };
        StockItemAnswer: {
            itemId: string;
            itemName: string;
            category: string;
            unit: string;
            containerKind: string;
            containerQuantity: number;
            storage: string;
            onHand: number;
            /** @description Without what is expired, held or past its in-use limit. */
            usable: number;
            /** @description Sealed and open containers on hand. */
            containers: number;
            openContainers: number;
            lots: number;
            /** @description The earliest expiry among what is usable. */
            nextExpiresOn: string | null;
            flags: ("expired" | "expiring" | "held" | "low" | "open")[];
            reorderPoint: number | null;
            reorderUpTo: number | null;
        };
        StockItemAnswerPage: {
            items: components["schemas"]["StockItemAnswer"][];
            nextCursor: string | null;
        };
        PostingAnswer: {
            lotId: string;
            lotNumber: string;
            itemId: string;
            itemName: string;
            unit: string;
            from: string;
            fromName: string;
            to: string;
            toName: string;
            quantity: number;
        };
        MovementAnswer: {
            id: string;
            kind: string;
            documentId: string;
            occurredAt: string;
            recordedAt: string;
            actorName: string;
            /** @description The movement that this one takes back. */
            reverses: string | null;
            /** @description The movement that takes this one back. */
            reversedBy: string | null;
            postings: components["schemas"]["PostingAnswer"][];
        };
        MovementAnswerPage: {
            items: components["schemas"]["MovementAnswer"][];
            nextCursor: string | null;
        };
        DiscrepancyAnswer: {
            lotId: string;
            placeId: string;
            balance: number;
            postings: number;
        };
        DiscrepanciesAnswer: {
            items: components["schemas"]["DiscrepancyAnswer"][];
        };
        ReceivedLotAnswer: {
            lotId: string;
            lotNumber: string;
            expiresOn: string | null;
            itemId: string;
            itemName: string;
            manufacturer: string | null;
            unit: string;
            /** @description In the item's unit: what the patient received, without what was wasted. */
            quantity: number;
        };
        ReceivedLineAnswer: {
            /** @description Of a preparation: the lots it was made of, and how much of each the patient received. */
            components: components["schemas"]["ReceivedLotAnswer"][];
            lotId: string;
            lotNumber: string;
            expiresOn: string | null;
            itemId: string;
            itemName: string;
            manufacturer: string | null;
            unit: string;
            /** @description In the item's unit: what the patient received, without what was wasted. */
            quantity: number;
        };
        ReceivedSessionAnswer: {
            protocolName: string | null;
            sessionId: string;
            performedAt: string;
            /** @description The day in the practice's time zone. */
            performedOn: string;
            /** @description The code it was logged under. */
            patientCode: string;
            locationName: string;
            lines: components["schemas"]["ReceivedLineAnswer"][];
        };
        ReceivedTotalAnswer: {
            lotId: string;
            lotNumber: string;
            expiresOn: string | null;
            itemId: string;
            itemName: string;
            manufacturer: string | null;
            unit: string;
            /** @description In the item's unit: what the patient received, without what was wasted. */
            quantity: number;
            /** @description In how many sessions, directly or in a preparation. */
            sessions: number;
        };
        ReceivedAnswer: {
            patientId: string;
            code: string;
            /** @description All codes of the person, this one included. */
            codes: string[];
            /** @description Sessions that stand, the newest first. */
            sessions: components["schemas"]["ReceivedSessionAnswer"][];
            /** @description Every maker's lot that reached the patient, by item and lot; preparations are resolved. */
            lots: components["schemas"]["ReceivedTotalAnswer"][];
        };
        TableColumnAnswer: {
            /** @enum {string} */
            kind: "count" | "day" | "instant" | "money" | "quantity" | "text";
            key: string;
            /** @description In the reader's language. */
            head: string;
        };
        TableAnswer: {
            filters: ("category" | "deviceId" | "from" | "itemId" | "lotId" | "patientId" | "personId" | "preparationId" | "protocolId" | "to")[];
            /** @description Filters without which it makes no sense. */
            required: ("category" | "deviceId" | "from" | "itemId" | "lotId" | "patientId" | "personId" | "preparationId" | "protocolId" | "to")[];
            name: string;
            /** @description In the reader's language. */
            title: string;
            columns: components["schemas"]["TableColumnAnswer"][];
        };
        TableAnswerPage: {
            items: components["schemas"]["TableAnswer"][];
            nextCursor: string | null;
        };
        RunAnswer: {
            id: string;
            rows: number;
            /** @description How many there will be; `null` while they are counted. */
            total: number | null;
        };
        TableRowsAnswer: {
            /** @description By the keys of the columns; quantities and money in units. */
            items: {
                [key: string]: unknown;
            }[];
            nextCursor: string | null;
        };
        StockValueAnswer: {
            /** @description What stands on the shelves, by what its lots cost. */
            value: number;
            /** @description Of it, what can be used. */
            usableValue: number;
            /** @description Lots on the shelves whose cost nobody wrote down; they count for nothing above. */
            lotsWithoutCost: number;
        };
        CoverAnswer: {
            itemId: string;
            itemName: string;
            unit: string;
            /** @description What can be used now. */
            usable: number;
            /** @description Used in a week, on average over the last thirteen. */
            weeklyUse: number;
            /** @description For how many days it lasts at that rate. */
            days: number;
        };
        WeekUseAnswer: {
            /** @description The Monday. */
            weekOn: string;
            category: string;
            /** @description Whole and parts of containers, so that millilitres and pieces can stand beside each other. */
            containers: number;
        };
        WeekWasteAnswer: {
            /** @description The Monday. */
            weekOn: string;
            /** @description The reason, or what left it over: `session`, `preparation`. */
            cause: string;
            value: number;
        };
        ExpiryMonthAnswer: {
            /** @description `2027-03`; what has expired stands under `expired`, what never does under `none`. */
            month: string;
            value: number;
            lots: number;
        };
        ProtocolUseAnswer: {
            protocolId: string | null;
            protocolName: string | null;
            sessions: number;
        };
        DashboardAnswer: {
            /** @description When it was read; it may be a minute old. */
            readAt: string;
            currency: string;
            /** @description The first of the thirteen weeks, a Monday, and today. */
            from: string;
            to: string;
            stock: components["schemas"]["StockValueAnswer"];
            /** @description The items that last least long, first. */
            cover: components["schemas"]["CoverAnswer"][];
            use: components["schemas"]["WeekUseAnswer"][];
            waste: components["schemas"]["WeekWasteAnswer"][];
            /** @description The next twelve months. */
            expiry: components["schemas"]["ExpiryMonthAnswer"][];
            protocols: components["schemas"]["ProtocolUseAnswer"][];
        };
        AlertAnswer: {
            /** @description The same for the same cause: what an owner, a snooze and the digest go by. */
            key: string;
            /** @enum {string} */
            kind: "beyond-use" | "expired" | "expiring" | "held" | "in-use-ending" | "in-use-expired" | "incident" | "location-held" | "low" | "order-late" | "running-out" | "unreleased" | "use-ending";
            /**
             * @description Act now, today, or this week.
             * @enum {string}
             */
            severity: "now" | "today" | "week";
            itemId: string | null;
            itemName: string | null;
            lotId: string | null;
            lotNumber: string | null;
            placeId: string | null;
            /**
             * @description A location, or an open container; null where the alert is of no place.
             * @enum {string|null}
             */
            placeKind: "container" | "location" | null;
            placeName: string | null;
            /** @description The session of an incident. */
            sessionId: string | null;
            /** @description The preparation that the lot is. */
            preparationId: string | null;
            /** @description The order that is late. */
            orderId: string | null;
            orderNumber: number | null;
            supplierName: string | null;
            quantity: number | null;
            unit: string | null;
            detail: string;
            /** @description By when: until its end the stock may be used, must be ordered, or should have been here. */
            dueAt: string | null;
            /** @description Who sees to it. */
            ownerId: string | null;
            ownerName: string | null;
            /** @description It rests until this day, for this reason. */
            snoozedUntil: string | null;
            snoozeReason: string | null;
        };
        AlertAnswerPage: {
            items: components["schemas"]["AlertAnswer"][];
            nextCursor: string | null;
        };
        OwnAlertRequest: {
            /** @description Who sees to it; `null`: nobody any more. */
            ownerId: string | null;
            /** @description The alert's `key`. */
            key: string;
        };
        SnoozeAlertRequest: {
            /** @description The alert's `key`. */
            key: string;
            /** @description It is back on this day. */
            until: string;
            reason: string;
        };
        WakeAlertRequest: {
            /** @description The alert's `key`. */
            key: string;
        };
        DigestAnswer: {
            email: string | null;
            wanted: boolean;
            /** @description Whether the practice can send mail at all. */
            mailIsSetUp: boolean;
        };
        DigestRequest: {
            /** Format: email */
            email: string | null;
            wanted: boolean;
        };
        /** @description A refusal (RFC 9457); further members are the facts of its type */
        Problem: {
            /** @description Stable, `/problems/<module>/<name>` */
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description The members of the request that are wrong, by their JSON Pointers */
            errors?: {
                pointer: string;
                detail: string;
            }[];
        } & {
            [key: string]: unknown;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Operations_health[0]": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Operations_health[1]": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Auth_setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Auth_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Auth_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Auth_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Auth_changeMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Auth_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Users_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Users_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Users_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUserRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tokens_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tokens_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTokenRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewTokenAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tokens_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audit_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description What it was done to, `session/<id>`; all entries of a kind by `session/`. */
                subject?: string;
                /** @description The id of the user or token who did it. */
                actor?: string;
                /** @description From this instant on. */
                from?: string;
                /** @description Before this instant. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Practice_describe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Practice_settings: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Practice_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSettingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Jobs_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Jobs_run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Seals_newest: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Mail_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Items_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Words of the name, the manufacturer or an identifier. */
                search?: string;
                category?: "amino-acid" | "anaesthetic-cream" | "anti-inflammatory" | "antiseptic-film" | "corticosteroid" | "device-part" | "diluent" | "disinfectant" | "exosome" | "growth-factor" | "home-care" | "homeopathic" | "hyaluronic-acid" | "lipolytic" | "local-anaesthetic" | "mineral" | "multi-needle-plate" | "muscle-relaxant" | "needle" | "organic-silica" | "other" | "polyrevitalising" | "preparation" | "syringe" | "vasodilator" | "vitamin";
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Items_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewItem"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Items_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Items_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Items_learn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LearntIdentifier"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Groups_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Words of the name. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemGroupAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Groups_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewItemGroup"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemGroupAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemGroupAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Groups_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemGroupChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemGroupAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Locations_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Locations_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLocation"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Locations_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocationChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Suppliers_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Words of the name. */
                search?: string;
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Suppliers_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSupplier"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Suppliers_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplierChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Identity_search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentitySearchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundPatientsAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Identity_keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptIdentityAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Identity_reveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisclosureDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Identity_erase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisclosureDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Merge_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientDetailsAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Conditions_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionsAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Conditions_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConditionDto"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Conditions_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                conditionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Conditions_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                conditionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndConditionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consents_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentsAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consents_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentDto"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consents_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                consentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consents_attach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                consentId: string;
            };
            cookie?: never;
        };
        /** @description The file itself, or a form with this one file */
        requestBody: {
            content: {
                "application/octet-stream": string;
                "multipart/form-data": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consents_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                consentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisclosureDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "image/heic": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Patients_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A part of the code. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Patients_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPatient"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Patients_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientDetailsAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Protocols_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Words of the name. */
                search?: string;
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Protocols_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProtocol"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Protocols_get: {
        parameters: {
            query?: {
                /** @description An earlier version; left out: the one in force. */
                version?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Protocols_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProtocolChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Protocols_versions: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolVersionAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Devices_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Words of the name or the serial number. */
                search?: string;
                kind?: "dermapen" | "handpiece" | "mesotherapy-gun" | "other";
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Devices_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDevice"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Devices_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Devices_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Devices_sessions: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Performed at this instant or later. */
                from?: string;
                /** @description Performed before this instant. */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceSessionAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Courses_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                patientId?: string;
                status?: "ended" | "finished" | "running";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Courses_plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseDto"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Courses_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Courses_maintain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaintenanceDto"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Courses_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndCourseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Courses_resize: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LengthDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Courses_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlannedSessionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Lots_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                itemId?: string;
                /** @description The whole number as printed. */
                lotNumber?: string;
                /** @description A part of the lot number. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Lots_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Lots_hold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Lots_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Lots_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmLotDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Containers_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Those kept there or within. */
                locationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Containers_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenContainerDto"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Containers_draw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawDto"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Containers_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardContainerDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Genealogy_trace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TraceAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Genealogy_graph: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawnTraceAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Scanning_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupplierItems_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                supplierId?: string;
                itemId?: string;
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierItemAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupplierItems_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplierItemDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierItemAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupplierItems_addPrice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPriceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierItemAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Orders_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description One state or several, with commas between */
                status?: string;
                supplierId?: string;
                itemId?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Orders_draft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderDto"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Orders_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Orders_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Orders_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveOrderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Orders_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenOrderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Orders_send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendOrderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Orders_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelOrderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Orders_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Orders_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Receiving_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                orderId?: string;
                supplierId?: string;
                deliveryId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Receiving_receive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptDto"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Receiving_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only those of which something is still to come, or only the others. */
                open?: boolean;
                supplierId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_expect: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryDto"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelDeliveryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Attachments_list: {
        parameters: {
            query: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description `receipt/<id>`, `delivery/<id>` or `recall/<id>`. */
                subject: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Attachments_attach: {
        parameters: {
            query: {
                /** @description What the file belongs to: `receipt/<id>`, `delivery/<id>` or `recall/<id>`. */
                subject: string;
                /** @description Makes the request safe to repeat; the server makes an id when there is none. */
                id?: string;
                /** @description What the file is called, when it is not sent in a form that says so. */
                fileName?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file itself, or a form with this one file */
        requestBody: {
            content: {
                "application/octet-stream": string;
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Attachments_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Attachments_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "image/heic": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_dryRun: {
        parameters: {
            query: {
                kind: "items" | "opening-stock";
                /** @description Opening stock: where rows stand that name no location. */
                locationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file itself, or a form with this one file */
        requestBody: {
            content: {
                "application/octet-stream": string;
                "multipart/form-data": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_run: {
        parameters: {
            query: {
                kind: "items" | "opening-stock";
                /** @description Opening stock: where rows stand that name no location. */
                locationId?: string;
                /** @description The import's idempotency key. */
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file itself, or a form with this one file */
        requestBody: {
            content: {
                "application/octet-stream": string;
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_template: {
        parameters: {
            query: {
                kind: "items" | "opening-stock";
                language: "en" | "es" | "it";
                format: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Labels_print: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabelsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Transfers_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Transfers_transfer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferDto"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Wastes_wastes: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only those that name this lot. */
                lotId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WasteAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Wastes_waste: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WasteDto"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WasteAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WasteAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Wastes_witnesses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WitnessesAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Wastes_reasons: {
        parameters: {
            query: {
                for: "adjustment" | "return" | "waste" | "waste-method";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReasonsAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Returns_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only those that name this lot. */
                lotId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Returns_sendBack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnDto"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Adjustments_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only those that name this lot. */
                lotId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Adjustments_adjust: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustmentDto"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Counts_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                state?: "approved" | "cancelled" | "open" | "posted" | "review";
                locationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountSummaryAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Counts_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountDto"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountSummaryAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountSummaryAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Counts_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Counts_count: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountedLinesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Counts_review: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Counts_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Counts_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Counts_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Counts_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Formulas_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Words of the name. */
                search?: string;
                /** @description `approved`: has a valid version; `draft`: one is being written; `retired`: neither. */
                status?: "approved" | "draft" | "retired";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormulaAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Formulas_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFormula"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormulaAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormulaAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Formulas_get: {
        parameters: {
            query?: {
                /** @description Left out: the approved version, else the newest. */
                version?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormulaAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Formulas_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormulaChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormulaAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Formulas_versions: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormulaAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Formulas_compare: {
        parameters: {
            query: {
                from: number;
                to: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormulaComparisonAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Formulas_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormulaApproval"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormulaAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Formulas_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormulaRetirement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormulaAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Compatibility_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only entries that name this item itself. */
                itemId?: string;
                /** @description Only entries that name this substance. */
                substance?: string;
                /** @description `true`: only what counts now; `false`: only what later entries have replaced. */
                current?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompatibilityAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Compatibility_enter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCompatibility"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompatibilityAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompatibilityAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Compatibility_pairs: {
        parameters: {
            query: {
                /** @description Items, separated by commas. */
                itemIds: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MixPairsAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preparations_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                state?: "checked" | "discarded" | "draft" | "partly-used" | "prepared" | "released" | "reversed" | "used";
                patientId?: string;
                formulaId?: string;
                locationId?: string;
                /** @description Made of this lot. */
                lotId?: string;
                /** @description Begun at this instant or later. */
                from?: string;
                /** @description Begun before this instant. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparationRowAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preparations_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginPreparationDto"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparationAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparationAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preparations_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewPreparationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparationPreviewAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preparations_prescribers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrescribersAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preparations_deviations: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                kind?: "hand-picked" | "loss" | "note" | "override" | "visual-check";
                preparationId?: string;
                formulaId?: string;
                /** @description Who decided it or told of it. */
                by?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviationAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preparations_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparationAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preparations_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparationAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preparations_putBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                takeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparationAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preparations_tick: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                step: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparationAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preparations_override: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverrideDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparationAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preparations_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConditionConfirmationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparationAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preparations_give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivePreparationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparationAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preparations_prepare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResultDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparationAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preparations_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparationAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preparations_complete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparationAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preparations_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardPreparationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparationAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preparations_reverse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReversePreparationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparationAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Papers_label: {
        parameters: {
            query?: {
                /** @description Left out: the language of whoever prints. */
                language?: "en" | "es" | "it";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Papers_worksheet: {
        parameters: {
            query?: {
                /** @description Left out: the language of whoever prints. */
                language?: "en" | "es" | "it";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                patientId?: string;
                locationId?: string;
                /** @description Of this course. */
                courseId?: string;
                /** @description Left out: what was recorded, voided or not. Drafts are one's own. */
                status?: "draft" | "posted" | "voided";
                /** @description Performed at this instant or later. */
                from?: string;
                /** @description Performed before this instant. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_log: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogSessionDto"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedSessionAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedSessionAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewSessionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_usualItems: {
        parameters: {
            query?: {
                /** @description Whose last sessions count most. */
                patientId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsualItemsAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_propose: {
        parameters: {
            query?: {
                /** @description The next session of this course. */
                courseId?: string;
                /** @description Without a course: a session under this protocol. */
                protocolId?: string;
                patientId?: string;
                /** @description Where the stock is taken from; of a group of items, what stands there is proposed. */
                locationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_void: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidSessionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_discardDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Recalls_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                drill?: boolean;
                state?: "closed" | "open";
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecallSummaryAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Recalls_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRecall"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedRecallAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedRecallAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Recalls_match: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Recalls_drillLot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrillLotAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Recalls_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecallAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Recalls_act: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecallAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Recalls_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecallAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Recalls_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecallAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecallReports_json: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecallReports_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecallReports_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecallLetters_templates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterTemplatesAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecallLetters_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                language: "en" | "es" | "it";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterTemplateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterTemplatesAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecallLetters_reset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                language: "en" | "es" | "it";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterTemplatesAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecallLetters_coded: {
        parameters: {
            query?: {
                language?: "en" | "es" | "it";
            };
            header?: never;
            path: {
                id: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecallLetters_named: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Events_stream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Agenda_between: {
        parameters: {
            query: {
                from: string;
                /** @description At most 31 days after `from`. */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Agenda_practitioners: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PractitionersAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reorder_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                supplierId?: string;
                /** @description Also what needs no order. */
                all?: boolean;
                /** @description Left out: as the practice has set it. */
                mode?: "levels" | "use";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reorder_one: {
        parameters: {
            query?: {
                /** @description Left out: as the practice has set it. */
                mode?: "levels" | "use";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplainedSuggestionAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reorder_order: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestedOrdersDto"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestedOrdersAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestedOrdersAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExpiryPlan_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpiryPlanAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Stock_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                itemId?: string;
                lotId?: string;
                /** @description What stands there or within. */
                locationId?: string;
                category?: "amino-acid" | "anaesthetic-cream" | "anti-inflammatory" | "antiseptic-film" | "corticosteroid" | "device-part" | "diluent" | "disinfectant" | "exosome" | "growth-factor" | "home-care" | "homeopathic" | "hyaluronic-acid" | "lipolytic" | "local-anaesthetic" | "mineral" | "multi-needle-plate" | "muscle-relaxant" | "needle" | "organic-silica" | "other" | "polyrevitalising" | "preparation" | "syringe" | "vasodilator" | "vitamin";
                usable?: boolean;
                /** @description As the book stood at this past moment; holds are those of today. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockRowAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Stock_items: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Words of the item's name, maker or identifiers. */
                search?: string;
                category?: "amino-acid" | "anaesthetic-cream" | "anti-inflammatory" | "antiseptic-film" | "corticosteroid" | "device-part" | "diluent" | "disinfectant" | "exosome" | "growth-factor" | "home-care" | "homeopathic" | "hyaluronic-acid" | "lipolytic" | "local-anaesthetic" | "mineral" | "multi-needle-plate" | "muscle-relaxant" | "needle" | "organic-silica" | "other" | "polyrevitalising" | "preparation" | "syringe" | "vasodilator" | "vitamin";
                flag?: "expired" | "expiring" | "held" | "low" | "open";
                locationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockItemAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Movements_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                lotId?: string;
                itemId?: string;
                /** @description A location, an open container, or a place outside such as `@waste`. */
                placeId?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Movements_discrepancies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscrepanciesAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Received_received: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Received_pdf: {
        parameters: {
            query?: {
                /** @description Left out: that of the screens of whoever asks. */
                language?: "en" | "es" | "it";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tables_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tables_progress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tables_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tables_rows: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description The first day, in the practice's time zone. */
                from?: string;
                /** @description The last day. */
                to?: string;
                itemId?: string;
                lotId?: string;
                patientId?: string;
                preparationId?: string;
                personId?: string;
                protocolId?: string;
                deviceId?: string;
                category?: string;
            };
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableRowsAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tables_file: {
        parameters: {
            query: {
                /** @description How many items a page holds. */
                limit?: number;
                format: "csv" | "pdf" | "xlsx";
                /** @description Of heads and words; the reader's own unless told otherwise. */
                language?: "en" | "es" | "it";
                /** @description An id by which its progress can be asked for, and by which it can be cancelled. */
                run?: string;
                /** @description The first day, in the practice's time zone. */
                from?: string;
                /** @description The last day. */
                to?: string;
                itemId?: string;
                lotId?: string;
                patientId?: string;
                preparationId?: string;
                personId?: string;
                protocolId?: string;
                deviceId?: string;
                category?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/pdf": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Dashboard_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Alerts_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                kind?: "beyond-use" | "expired" | "expiring" | "held" | "in-use-ending" | "in-use-expired" | "incident" | "location-held" | "low" | "order-late" | "running-out" | "unreleased" | "use-ending";
                /** @description Those that somebody snoozed instead of those that wait. */
                snoozed?: "false" | "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Alerts_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnAlertRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Alerts_snooze: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnoozeAlertRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Alerts_wake: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WakeAlertRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Alerts_digest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Alerts_setDigest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DigestRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
